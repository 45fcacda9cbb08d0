package dev.sonde.tracer;

import dev.sonde.tracer.Command.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DTrace: it compiles a script without running it. Probes that no process has now are let through. */
record DTrace(Executable program) implements Tracer {
    private static final Pattern VERSION = Pattern.compile("^dtrace: (?:\\w+ )?D ([0-9.]+)");
    private static final Pattern PLACED = Pattern.compile("^dtrace: failed to compile script .*?: line (\\d+): (.*)$");
    private static final Pattern UNPLACED = Pattern.compile("^dtrace: (?:failed to compile script .*?: )?(.*)$");

    @Override
    public String name() {
        return "dtrace";
    }

    @Override
    public String dialect() {
        return "d";
    }

    @Override
    public String advice() {
        return "Install DTrace (Debian sid: apt-get install dtrace); the dtrace of systemtap-sdt-dev is another program.";
    }

    @Override
    public Optional<String> path() {
        return program.find();
    }

    @Override
    public void tryOut() throws TracerException {
        Command.require(List.of(program.path(), "-q", "-n", "BEGIN { exit(0); }"));
    }

    @Override
    public boolean isInstalled() {
        try {
            return program.find().isPresent() && !version().isEmpty();
        } catch (TracerException e) {
            return false;
        }
    }

    /** SystemTap brings another program of the same name, which does not know the option. */
    @Override
    public String version() throws TracerException {
        Outcome outcome = Scratch.inFolder(folder -> Command.run(folder, List.of(program.path(), "-V")));
        Matcher matcher = VERSION.matcher(outcome.out() + outcome.err());
        if (outcome.code() != 0 || !matcher.find()) {
            throw new TracerException(
                    program.path()
                            + " is not DTrace: it does not answer -V. The package systemtap-sdt-dev has a program of this name.");
        }
        return matcher.group(1);
    }

    @Override
    public Verdict check(Path script) throws TracerException {
        return Scratch.inFolder(folder -> {
            Outcome outcome = Command.run(folder, List.of(program.path(), "-e", "-Z", "-s", script.toString()));
            List<TracerMessage> messages = messages(outcome.err());
            if (outcome.code() != 0 && messages.isEmpty()) {
                messages.add(new TracerMessage(0, false, "It gives no reason."));
            }
            return new Verdict(outcome.code() == 0, outcome.code() == 0 ? List.of() : messages);
        });
    }

    /** DTrace's words: one fault at most, perhaps over several lines. */
    static List<TracerMessage> messages(String err) {
        List<TracerMessage> messages = new ArrayList<>();
        for (String line : err.lines().toList()) {
            Matcher placed = PLACED.matcher(line);
            Matcher unplaced = UNPLACED.matcher(line);
            if (placed.matches()) {
                messages.add(new TracerMessage(Integer.parseInt(placed.group(1)), false, placed.group(2)));
            } else if (unplaced.matches()) {
                messages.add(new TracerMessage(0, false, unplaced.group(1)));
            } else if (!messages.isEmpty() && !line.isBlank()) {
                TracerMessage last = messages.remove(messages.size() - 1);
                messages.add(new TracerMessage(last.line(), false, last.text() + " " + line.strip()));
            }
        }
        return messages;
    }
}
