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
import java.util.stream.Stream;

/** SystemTap: its second pass resolves the markers in the real binary and types everything. It needs no root for that. */
record Stap(Executable program) implements Tracer {
    private static final Pattern VERSION = Pattern.compile("\\(version ([0-9.]+)");
    private static final Pattern FAULT = Pattern.compile("^(?:(semantic|parse) error|(WARNING)): (.*)$");
    private static final Path KERNELS = Path.of("/lib/modules");

    @Override
    public String name() {
        return "stap";
    }

    @Override
    public String dialect() {
        return "stp";
    }

    @Override
    public String advice() {
        return "Install it (Debian: apt-get install systemtap).";
    }

    @Override
    public Optional<String> path() {
        return program.find();
    }

    @Override
    public void tryOut() throws TracerException {
        Command.require(List.of(program.path(), "-e", "probe begin { exit() }"));
    }

    @Override
    public boolean isInstalled() {
        return program.find().isPresent();
    }

    @Override
    public String version() throws TracerException {
        Outcome outcome = Scratch.inFolder(folder -> Command.run(folder, List.of(program.path(), "--version")));
        Matcher matcher = VERSION.matcher(outcome.err() + outcome.out());
        if (!matcher.find()) {
            throw new TracerException("stap does not say its version.");
        }
        return matcher.group(1);
    }

    @Override
    public Verdict check(Path script) throws TracerException {
        return Scratch.inFolder(folder -> {
            List<String> words = new ArrayList<>(List.of(program.path(), "-p2"));
            words.addAll(kernel(folder));
            words.add(script.toString());
            Outcome outcome = Command.run(folder, words);
            List<TracerMessage> messages = messages(outcome.err(), script.toString());
            boolean accepted = outcome.code() == 0;
            if (!accepted && messages.stream().allMatch(TracerMessage::warning)) {
                messages.add(new TracerMessage(0, false, lastLine(outcome.err())));
            }
            return new Verdict(accepted, messages);
        });
    }

    /** The kernel to translate for: any does, since nothing is built; without headers, a tree that only looks like one. */
    private static List<String> kernel(Path folder) throws IOException {
        String running = System.getProperty("os.version");
        if (Files.exists(KERNELS.resolve(running).resolve("build"))) {
            return List.of();
        }
        if (Files.isDirectory(KERNELS)) {
            try (Stream<Path> kernels = Files.list(KERNELS)) {
                List<Path> built = kernels.filter(kernel -> Files.exists(kernel.resolve("build/.config")))
                        .sorted()
                        .toList();
                if (!built.isEmpty()) {
                    return List.of(
                            "-r", built.get(built.size() - 1).getFileName().toString());
                }
            }
        }
        Path tree = Files.createDirectories(folder.resolve("kernel"));
        Files.writeString(
                tree.resolve(".config"),
                "CONFIG_TRACEPOINTS=y\nCONFIG_UPROBES=y\nCONFIG_PERF_EVENTS=y\nCONFIG_MODULES=y\n");
        Files.writeString(
                Files.createDirectories(tree.resolve("include/config")).resolve("kernel.release"), running + "\n");
        Files.createFile(tree.resolve("Module.symvers"));
        return List.of("-r", tree.toString());
    }

    /** Stap's words about the script; what it says of the machine has no place in the script and is left out. */
    static List<TracerMessage> messages(String err, String file) {
        Pattern place = Pattern.compile(Pattern.quote(file) + ":(\\d+):\\d+");
        List<String> lines = err.lines().toList();
        List<TracerMessage> messages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fault = FAULT.matcher(lines.get(i));
            if (!fault.matches()) {
                continue;
            }
            // A parse error gives its place on the line behind.
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            Matcher here = place.matcher(lines.get(i) + " " + (fault.group(1) != null ? next : ""));
            boolean warning = fault.group(2) != null;
            int line = here.find() ? Integer.parseInt(here.group(1)) : 0;
            String text = withoutPlace(fault.group(3), file);
            if (line == 0 && !warning && !messages.isEmpty()) {
                // Stap tells the place and then, without one, the cause.
                TracerMessage last = messages.remove(messages.size() - 1);
                messages.add(new TracerMessage(last.line(), last.warning(), last.text() + ": " + text));
            } else if (line > 0 || !warning) {
                messages.add(new TracerMessage(line, warning, text));
            }
        }
        return messages;
    }

    private static String withoutPlace(String text, String file) {
        int place = text.indexOf(" at " + file);
        return place < 0 ? text : text.substring(0, place);
    }

    private static String lastLine(String err) {
        List<String> lines = err.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "It gives no reason." : lines.get(lines.size() - 1);
    }
}
