package dev.sonde.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where to write; a name that is empty, as of a variable that is not set, would be this folder. */
final class OutputName implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException("the name is empty; give . for this folder");
        }
        return name;
    }
}
