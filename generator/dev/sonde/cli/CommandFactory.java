package dev.sonde.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands. One that has a constructor for the streams of this run gets them. */
record CommandFactory(Streams streams) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (each.getParameterCount() == 1 && each.getParameterTypes()[0] == Streams.class) {
                return type.cast(each.newInstance(streams));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
