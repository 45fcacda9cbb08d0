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

    // D's own variables and functions, which a global would hide; those of a thread or a probe have a prefix.
    private static final String D_GLOBAL = """
            alloca arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9 args avg basename bcopy
            breakpoint caller chill cleanpath clear commit copyin copyinstr copyinto copyout
            copyoutstr count cpu curcpu curlwpsinfo curpsinfo curthread cwd d_path ddi_pathname
            denormalize dirname discard epid errno execargs execname exit freopen ftruncate func getmajor getminor gid htonl
            htonll htons id index inet_ntoa inet_ntoa6 inet_ntop ipl json jstack link_ntop
            llquantize lltostr lquantize max min mod msgdsize msgsize mutex_owned
            mutex_owner mutex_type_adaptive mutex_type_spin normalize ntohl ntohll ntohs
            panic pcap pid ppid print printa printf probefunc probemod probename probeprov progenyof
            quantize raise rand rindex root rw_iswriter rw_read_held rw_write_held setopt speculate speculation stack stackdepth stddev
            stop strchr strjoin strlen strrchr strstr strtok strtoll substr sum sym system tid
            timestamp tolower toupper trace tracemem trunc typeref uaddr ucaller ufunc uid umod
            uregs ustack ustackdepth usym vmregs vtimestamp walltimestamp zonename""";

    // D takes a type's name for a type, also behind self-> and this->.
    private static final String D_TYPES = """
            gid_t id_t int16_t int32_t int64_t int8_t intptr_t pid_t size_t ssize_t time_t uid_t
            uint16_t uint32_t uint64_t uint8_t uintptr_t""";

    // SystemTap's words and its print family.
    private static final String SYSTEMTAP = """
            catch delete error foreach function global in limit next print printd printdln println
            private sprint sprintd sprintdln sprintf sprintln target try warn""";

    private static final Set<String> EVERYWHERE = words(C + " " + D_TYPES + " " + SYSTEMTAP);
    private static final Set<String> GLOBAL = words(D_GLOBAL);

    private ReservedWords() {}

    /** Whether a name is such a word, or begins as Sonde's own names do; bpftrace's variables all have a sign in front. */
    static boolean contains(String name, boolean isGlobal) {
        boolean own = name.startsWith("sonde_") || name.startsWith("__");
        return own || EVERYWHERE.contains(name) || (isGlobal && GLOBAL.contains(name));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
