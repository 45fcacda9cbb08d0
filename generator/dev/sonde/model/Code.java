package dev.sonde.model;

/**
 * Text that is ready to stand in a script of one dialect: escaped for its place, or written by Sonde itself.
 *
 * <p>Templates take names, numbers and code, never a plain {@link String}; so text from outside can't reach a script
 * unless a lowering has made code of it.
 *
 * @param text the text as it will stand
 */
public record Code(String text) {
    @Override
    public String toString() {
        return text;
    }
}
