package dev.sonde.generate;

import dev.sonde.output.OutputFiles;
import dev.sonde.output.UnwritableException;
import java.nio.file.Path;
import java.util.List;

/** The last step: what was generated goes to the disk. */
public final class Delivery {
    private Delivery() {}

    /**
     * Writes files, all or none.
     *
     * @return those that were written, without those that said the same already
     * @throws GenerationException when any can't be written
     */
    public static List<Path> of(OutputFiles files) throws GenerationException {
        try {
            return files.write();
        } catch (UnwritableException e) {
            throw new GenerationException(List.of(e.diagnostic()));
        }
    }
}
