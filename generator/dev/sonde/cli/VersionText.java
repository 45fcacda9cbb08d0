package dev.sonde.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        return new String[] {
            "sonde " + (version == null ? "(not packaged)" : version),
            "Java " + Runtime.version() + " in " + System.getProperty("java.home")
        };
    }
}
