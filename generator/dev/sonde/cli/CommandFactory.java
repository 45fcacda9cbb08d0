package dev.sonde.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the streams of this run. */
record CommandFactory(Streams streams) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == GenerateCommand.class) {
            return type.cast(new GenerateCommand(streams));
        }
        if (type == TapsetCommand.class) {
            return type.cast(new TapsetCommand(streams));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
