package dev.sonde.cli;

import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A dialect by the ending of its files. */
final class DialectConverter implements ITypeConverter<Dialect> {
    @Override
    public Dialect convert(String id) {
        return Dialects.byId(id)
                .orElseThrow(
                        () -> new TypeConversionException("there is no dialect '" + id + "'; there are: " + all()));
    }

    private static String all() {
        return Dialects.all().stream().map(Dialect::id).collect(Collectors.joining(", "));
    }

    /** What the shell may complete. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Dialects.all().stream().map(Dialect::id).iterator();
        }
    }
}
