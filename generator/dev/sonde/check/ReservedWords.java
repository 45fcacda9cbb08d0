package dev.sonde.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a name can't be in some tracer's language; a script's names must do for all. */
final class ReservedWords {
    // The words of C, all of which D keeps for itself.
    private static final String C = """
            NULL auto break case char const continue counter default do double else enum extern
            float for goto if import inline int long offsetof probe provider register restrict
            return self short signed sizeof static string stringof struct switch this translator
            typedef union unsigned void volatile while xlate""";

    // D's own variables and functions, which a global would hide.
    private static final String D = """
            alloca arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9 args avg basename bcopy
            breakpoint caller chill clear commit copyin copyinstr count cpu curcpu curlwpsinfo
            curpsinfo curthread cwd denormalize dirname discard epid errno execname exit freopen gid
            id index ipl jstack llquantize lltostr lquantize max min normalize panic pid ppid printa
            printf probefunc probemod probename probeprov quantize raise rand rindex setopt
            speculate stack stackdepth stddev stop strchr strjoin strlen strrchr strstr strtok
            substr sum system tid timestamp tracemem trunc ucaller uid uregs ustack vtimestamp
            walltimestamp""";

    // SystemTap's words and its print family.
    private static final String SYSTEMTAP = """
            catch delete error foreach function global in limit next print printd printdln println
            private sprint sprintd sprintdln sprintf sprintln target try warn""";

    // bpftrace's words, variables and functions.
    private static final String BPFTRACE = """
            BEGIN END bool buf cat cgroup comm config false fn hist join kaddr kstack ksym len let
            lhist loop macro nsecs ntop reg stats str strftime time true uaddr unroll usym zero""";

    private static final Set<String> WORDS = Stream.of(C, D, SYSTEMTAP, BPFTRACE)
            .flatMap(words -> Stream.of(words.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    private ReservedWords() {}

    /** Whether a name is such a word, or begins as Sonde's own names do. */
    static boolean contains(String name) {
        return WORDS.contains(name) || name.startsWith("sonde_") || name.startsWith("__");
    }
}
