package dev.sonde.tracer;

import dev.sonde.tracer.Command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** bpftrace: it parses and types a script without running it. It needs root even for that. */
record Bpftrace(Executable program) implements Tracer {
    private static final Pattern TARGET = Pattern.compile("\\bcpid\\b");
    private static final Pattern MARKERS = Pattern.compile("^usdt:\"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern VERSION = Pattern.compile("bpftrace v?(\\d+)\\.(\\d+)");
    // It says file:line:col-col, or file:line-line for what goes over several.
    private static final Pattern FAULT =
            Pattern.compile("^.*?\\.bt:(\\d+)(?::[0-9:-]*|-(\\d+)): (ERROR|WARNING): (.*)$");
    private static final Pattern UNPLACED = Pattern.compile("^(ERROR|WARNING): (.*)$");
    private static final int FIRST_WITH_DRY_RUN = 18;
    // 0.17 and 0.23 let a point begin where the text before it ends, so of several lines the last is the point's.
    private static final int FIRST_WITH_RIGHT_STARTS = 24;

    @Override
    public String name() {
        return "bpftrace";
    }

    @Override
    public String dialect() {
        return "bt";
    }

    @Override
    public String advice() {
        return "Install it (Debian: apt-get install bpftrace).";
    }

    @Override
    public Optional<String> path() {
        return program.find();
    }

    @Override
    public void tryOut() throws TracerException {
        Command.require(List.of(program.path(), "-e", "BEGIN { exit(); }"));
    }

    @Override
    public boolean isInstalled() {
        return program.find().isPresent();
    }

    @Override
    public String version() throws TracerException {
        Matcher matcher = askVersion();
        return matcher.group(1) + "." + matcher.group(2);
    }

    @Override
    public Verdict check(Path script) throws TracerException {
        Matcher version = askVersion();
        boolean dryRun = isSince(version, FIRST_WITH_DRY_RUN);
        boolean rightStarts = isSince(version, FIRST_WITH_RIGHT_STARTS);
        List<String> command = command(text(script));
        return Scratch.inFolder(folder -> {
            List<String> words = new ArrayList<>(List.of(program.path(), dryRun ? "--dry-run" : "-d"));
            words.addAll(command);
            words.add(script.toString());
            Outcome outcome = Command.run(folder, words);
            boolean accepted = outcome.code() == 0;
            List<TracerMessage> messages = messages(outcome.err(), rightStarts);
            if (!accepted && messages.stream().allMatch(TracerMessage::warning)) {
                messages.add(new TracerMessage(
                        0, false, outcome.err().isBlank() ? "It gives no reason." : firstLine(outcome)));
            }
            return new Verdict(accepted, messages);
        });
    }

    private static String text(Path script) throws TracerException {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new TracerException("The script can't be read: " + script + ".");
        }
    }

    // bpftrace knows the word cpid only with a command, and then looks for markers in it. A check does not run it.
    private static List<String> command(String text) {
        if (!TARGET.matcher(text).find()) {
            return List.of();
        }
        Matcher file = MARKERS.matcher(text);
        return List.of("-c", file.find() ? file.group(1) : "/bin/true");
    }

    private static boolean isSince(Matcher version, int minor) {
        return !version.group(1).equals("0") || Integer.parseInt(version.group(2)) >= minor;
    }

    static List<TracerMessage> messages(String err, boolean rightStarts) {
        List<TracerMessage> messages = new ArrayList<>();
        for (String line : err.lines().toList()) {
            Matcher placed = FAULT.matcher(line);
            Matcher unplaced = UNPLACED.matcher(line);
            if (placed.matches()) {
                String number = rightStarts || placed.group(2) == null ? placed.group(1) : placed.group(2);
                messages.add(message(Integer.parseInt(number), placed.group(3), placed.group(4)));
            } else if (unplaced.matches()) {
                messages.add(message(0, unplaced.group(1), unplaced.group(2)));
            }
        }
        return messages;
    }

    private static TracerMessage message(int line, String severity, String text) {
        return new TracerMessage(line, severity.equals("WARNING"), text);
    }

    private static String firstLine(Outcome outcome) {
        return outcome.err().strip().lines().findFirst().orElse("");
    }

    private Matcher askVersion() throws TracerException {
        Outcome outcome = Scratch.inFolder(folder -> Command.run(folder, List.of(program.path(), "--version")));
        Matcher matcher = VERSION.matcher(outcome.out() + outcome.err());
        if (!matcher.find()) {
            throw new TracerException("bpftrace does not say its version.");
        }
        return matcher;
    }
}
