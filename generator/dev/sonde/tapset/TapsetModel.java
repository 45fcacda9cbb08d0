package dev.sonde.tapset;

import java.util.List;

/** What the templates of {@code tapset.stg} and {@code dlibrary.stg} are given. Public as StringTemplate asks them. */
final class TapsetModel {
    private TapsetModel() {}

    /** A tapset: its texts are safe for their places. */
    public record AliasFile(String mark, String license, String title, List<String> description, List<Alias> aliases) {}

    /** One alias with its documentation. */
    public record Alias(String name, List<String> documentation, List<Point> points, List<Assignment> assignments) {}

    /** A place of a marker; the sign is {@code ?}, {@code !} or none. */
    public record Point(String process, String marker, String sign) {}

    /** A variable and what an alias gives it. */
    public record Assignment(String variable, String value) {}

    /** A library of D. */
    public record LibraryFile(
            String mark, String license, String title, List<String> description, List<Translation> translations) {}

    /** A marker's parameters as the members of one pointer. */
    public record Translation(String name, List<String> documentation, List<Member> members) {}

    /** One parameter: its D type, its name and its value. */
    public record Member(String type, String name, String value) {}
}
