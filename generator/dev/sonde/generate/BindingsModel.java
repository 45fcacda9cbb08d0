package dev.sonde.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates of {@code bindings.stg} are given. The records are public as StringTemplate asks them. */
final class BindingsModel {

    private BindingsModel() {}

    /** The class of a provider. */
    public record BindingsClass(
            String packageName,
            List<String> imports,
            String javadoc,
            String className,
            String provider,
            List<MarkerClass> markers) {}

    /** The class of a marker, nested in its provider's, and the method that makes it. */
    public record MarkerClass(
            String name,
            String method,
            String className,
            String summary,
            String javadoc,
            List<Accessor> parameters,
            @Nullable String often) {}

    /** The method of a parameter, and what the marker says of the parameter. */
    public record Accessor(String name, String type, String method, String returnType, String reader, String javadoc) {}
}
