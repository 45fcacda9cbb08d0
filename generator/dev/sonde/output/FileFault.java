package dev.sonde.output;

import dev.sonde.check.Diagnostic;
import dev.sonde.elf.ElfException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words. */
public final class FileFault {
    private FileFault() {}

    /** Why, without the path and without a full stop. */
    public static String reason(IOException fault) {
        if (fault instanceof ElfException elf) {
            return Diagnostic.visible(elf.sentence());
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        }
        if (fault instanceof NotDirectoryException) {
            return "not a folder";
        }
        String reason = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        return reason == null ? fault.getClass().getSimpleName() : clean(reason);
    }

    private static String clean(String reason) {
        String quoted = Diagnostic.quote(reason);
        return quoted.substring(1, quoted.length() - 1);
    }
}
