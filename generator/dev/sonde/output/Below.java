package dev.sonde.output;

import dev.sonde.check.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Holds paths below a folder. */
final class Below {
    private Below() {}

    /** Refuses a file that {@code ..} or a link of a folder on its way leads out of the folder. */
    static void require(Path folder, Path file) throws IOException {
        Path top = folder.toAbsolutePath().normalize();
        Path place = file.toAbsolutePath().normalize();
        if (!place.startsWith(top) || place.equals(top) || goesUp(folder, file)) {
            throw new IOException("it is not in " + Diagnostic.path(folder));
        }
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path parent = place.getParent();
        while (parent != null && parent.startsWith(top) && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            parent = parent.getParent();
        }
        if (parent == null || !parent.toRealPath().startsWith(top.toRealPath())) {
            throw new IOException("a link leads out of " + Diagnostic.path(folder));
        }
    }

    // Behind a link the system goes up from where the link leads, and no text shows that.
    private static boolean goesUp(Path folder, Path file) {
        int first = file.startsWith(folder) ? folder.getNameCount() : 0;
        for (int i = first; i < file.getNameCount(); i++) {
            if (file.getName(i).toString().equals("..")) {
                return true;
            }
        }
        return false;
    }
}
