package dev.sonde.fuzz;

import java.util.List;

/** A place where text from outside enters what Sonde prints. */
public interface Place {
    String name();

    /** The forms that the text reaches, or that refuse it. */
    List<Form> forms();

    /** What is printed with the text in this place and plain text in all others; an exception of Sonde's when it is refused. */
    String print(Form form, String text);

    /** What stands where the text is meant to stand. */
    default String meant(Form form, String text) {
        return text;
    }

    /** Whether the text is a name. */
    default boolean isName() {
        return false;
    }

    /** Whether other names are made of it, by rules that other tests hold. */
    default boolean givesNames() {
        return false;
    }
}
