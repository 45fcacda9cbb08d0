package dev.sonde.fuzz;

import dev.sonde.fuzz.TracerReader.Language;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.util.List;
import java.util.function.Function;

/** What Sonde prints, with a reader that cuts it into tokens. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
public enum Form {
    D(each(text -> TracerReader.read(text, Language.D))),
    SYSTEMTAP(each(text -> TracerReader.read(text, Language.SYSTEMTAP))),
    BPFTRACE(each(text -> PrintedText.joined(TracerReader.read(text, Language.BPFTRACE)))),
    TAPSET(each(text -> TracerReader.read(text, Language.SYSTEMTAP))),
    D_LIBRARY(each(text -> TracerReader.read(text, Language.D))),
    JAVA(JavaReader::read),
    JSON(each(JsonReader::read)),
    SHELL(each(ShellReader::read)),
    FISH(each(FishReader::read)),
    MAN(each(ManReader::read));

    public static final List<Form> SCRIPTS = List.of(D, SYSTEMTAP, BPFTRACE);
    static final List<Form> TAPSETS = List.of(TAPSET, D_LIBRARY);

    private final Function<List<String>, List<List<Token>>> reader;

    Form(Function<List<String>, List<List<Token>>> reader) {
        this.reader = reader;
    }

    /** The tokens of each of these texts. */
    public List<List<Token>> read(List<String> texts) {
        return reader.apply(texts);
    }

    private static Function<List<String>, List<List<Token>>> each(Function<String, List<Token>> reader) {
        return texts -> texts.stream().map(reader).toList();
    }

    /** The dialect of a script's form. */
    public Dialect dialect() {
        return switch (this) {
            case D -> Dialects.D;
            case SYSTEMTAP -> Dialects.SYSTEMTAP;
            case BPFTRACE -> Dialects.BPFTRACE;
            default -> throw new IllegalStateException(this + " is no dialect");
        };
    }
}
