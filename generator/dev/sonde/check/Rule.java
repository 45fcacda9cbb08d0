package dev.sonde.check;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a script must keep to, with the number that its users see.
 *
 * <p>100 to 199: the script itself. 200 to 299: what a dialect can't say. 300 to 399: the binary that is traced. 400 to
 * 499: files and Java sources. 500 to 599: tapsets. Each has a page {@code docs/diagnostics/SONDE-nnn.md}.
 */
public enum Rule {
    FORMAT_MALFORMED(101, Severity.ERROR, "A format can't be read"),
    FORMAT_ARGUMENT_COUNT(102, Severity.ERROR, "A format and its arguments differ in number"),
    FORMAT_ARGUMENT_TYPE(103, Severity.ERROR, "A conversion gets an argument of another type"),
    ARGUMENT_UNUSABLE(104, Severity.ERROR, "An argument is nothing that a tracer could print"),
    PARAMETER_OUTSIDE_PROBE(105, Severity.ERROR, "A parameter is used where its marker does not fire"),
    NAME_USED_TWO_WAYS(106, Severity.ERROR, "One name stands for two things"),
    NAME_RESERVED(107, Severity.ERROR, "A name is a word of a tracer's language"),
    NAME_NOT_IDENTIFIER(108, Severity.ERROR, "A name is no identifier"),
    SCRIPT_EMPTY(109, Severity.ERROR, "A script has no probes"),
    PROBE_EMPTY(110, Severity.ERROR, "A probe does nothing"),
    TYPES_DIFFER(111, Severity.ERROR, "An int stands where a string is needed, or the other way round"),
    SCRIPT_NAME(112, Severity.ERROR, "A script's name can't be a file's name"),
    TEXT_UNSAYABLE(113, Severity.ERROR, "A text has characters that no script can hold"),
    KEYS_TOO_MANY(114, Severity.ERROR, "There are more keys than the tracers take"),
    NUMBER_OUT_OF_RANGE(115, Severity.ERROR, "A number is out of its range"),
    NEVER_WRITTEN(116, Severity.ERROR, "A variable is read and never written"),
    NEVER_READ(117, Severity.ERROR, "A variable or aggregation is written and never used"),
    MARKER_UNTYPED_POINT(118, Severity.ERROR, "The probe's points do not share the parameter"),
    EXIT_CODE(119, Severity.ERROR, "An exit code is not between 0 and 255"),
    LOCAL_UNWRITTEN(120, Severity.ERROR, "A local is read before it is written"),
    NEVER_FREED(121, Severity.WARNING, "A thread's variable or a key is never freed"),
    STACK_MISPLACED(122, Severity.ERROR, "A stack is used where only ints and strings can be"),
    HISTOGRAM_MISPLACED(123, Severity.ERROR, "A histogram is used like a number"),
    DESTRUCTIVE_UNASKED(124, Severity.ERROR, "A script runs a command and does not say that it may"),
    COMMAND_WITH_STRING(125, Severity.ERROR, "A command is made from a string"),
    SIDE_BY_SIDE(126, Severity.ERROR, "Aggregations that are printed side by side are filled apart"),
    SCOPE_WITHOUT_PROCESS(130, Severity.ERROR, "A point belongs to no process, and the script watches one"),
    FUNCTION_FILE(131, Severity.ERROR, "The file of a function is no full path"),
    SYSCALL_UNKNOWN(132, Severity.WARNING, "A system call has a name that Sonde does not know"),
    DEVIATION_DIVIDED(133, Severity.ERROR, "A standard deviation is divided"),
    NAMES_SHARED(134, Severity.ERROR, "Two scripts that are put together have a name in common"),
    SCOPES_DIFFER(135, Severity.ERROR, "Two scripts that are put together watch different processes"),
    DIVISION_BY_ZERO(140, Severity.ERROR, "A number is divided by zero"),
    INITIALS_DIFFER(150, Severity.ERROR, "A global has two initial values"),
    NULL_GIVEN(151, Severity.ERROR, "A null is given where a script needs something"),
    MARKERS_UNMATCHED(170, Severity.ERROR, "No marker has such a name"),

    UNSAYABLE(201, Severity.ERROR, "A dialect can't say this"),
    TARGET_UNWRITABLE(202, Severity.ERROR, "A path or name can't stand in a script"),
    TARGET_MISSING(203, Severity.ERROR, "A dialect needs to know where the markers are"),
    ESCAPE_MISSING(204, Severity.ERROR, "The raw text has no words for this dialect"),
    FORMAT_UNSAYABLE(205, Severity.ERROR, "A dialect has no such conversion"),
    ROWS_DROPPED(206, Severity.WARNING, "D forgets the results that a top list leaves out"),
    MIXED_ORDER(207, Severity.ERROR, "D sorts all its aggregations one way"),
    WHOLE_SYSTEM(208, Severity.ERROR, "This DTrace watches one process at a time"),
    EXIT_CODE_LOST(209, Severity.WARNING, "SystemTap's exit has no code"),
    AVERAGE_OF_NEGATIVES(210, Severity.WARNING, "DTrace for Linux prints the average of negative values wrong"),
    OPTION_WITHOUT_EFFECT(211, Severity.WARNING, "An option has no effect in a dialect"),
    ORDER_LOST(212, Severity.WARNING, "bpftrace prints the results in another order"),
    ZEROS_BEFORE_SIGN(220, Severity.WARNING, "bpftrace 0.27 fills a negative number with zeros before its sign"),
    OPTIONAL_WHOLE(230, Severity.WARNING, "All points of the script may be missing, or none"),

    MARKER_ABSENT(301, Severity.ERROR, "A marker is not in the program"),
    ARGUMENT_ABSENT(302, Severity.ERROR, "A marker has fewer arguments than the script uses"),
    ARGUMENT_DIFFERS(303, Severity.WARNING, "An argument has another width or sign"),
    MARKER_SILENT(304, Severity.ERROR, "A marker never fires in this version"),
    MARKER_MISSES(305, Severity.WARNING, "A marker does not fire each time in this version"),
    IN_LIBRARY(306, Severity.ERROR, "The markers are in a library of the program"),
    IN_EXECUTABLE(307, Severity.ERROR, "The markers are in the program and not in the library"),
    PROVIDER_ABSENT(308, Severity.ERROR, "The program has no markers of the provider"),
    SITES_DISAGREE(309, Severity.WARNING, "The places of a marker hand over different values"),
    ARGUMENTS_MOVED(310, Severity.WARNING, "A marker has more arguments than the script knows"),
    TARGET_NOT_HERE(311, Severity.WARNING, "The program is not on this machine"),
    TARGET_NO_PROGRAM(312, Severity.ERROR, "The file with the markers is no program"),

    BINARY_UNREADABLE(320, Severity.ERROR, "The file to look at can't be read"),
    DEFINITION_UNREADABLE(321, Severity.ERROR, "The provider definition can't be read"),
    DEFINITION_REMARK(322, Severity.WARNING, "The provider definition is read otherwise than it is written"),
    SUBJECT_UNKNOWN(323, Severity.ERROR, "There is no such file, process or provider"),
    MARKERS_NONE(324, Severity.ERROR, "There are no markers"),
    TREE_INCOMPLETE(325, Severity.ERROR, "A part of the tree can't be read"),

    SOURCE_MISSING(401, Severity.ERROR, "The Java source can't be read"),
    SOURCE_DOES_NOT_COMPILE(402, Severity.ERROR, "The Java source does not compile"),
    SOURCE_WITHOUT_SCRIPT(403, Severity.ERROR, "The Java source has no script"),
    SOURCE_FAILED(404, Severity.ERROR, "The Java source fails when it is run"),
    OUTPUT_UNWRITABLE(405, Severity.ERROR, "The output can't be written"),
    OUTPUT_CLASH(406, Severity.ERROR, "Two scripts would be written to one file"),
    COMPILER_MISSING(407, Severity.ERROR, "This Java has no compiler"),
    TARGET_UNUSED(408, Severity.ERROR, "A target is given for a provider that no script uses"),
    TRACER_MISSING(409, Severity.ERROR, "A tracer is not installed"),
    TRACER_REFUSES(410, Severity.ERROR, "A tracer refuses the script"),
    TRACER_WARNS(411, Severity.WARNING, "A tracer warns of the script"),
    TRACER_FAILED(412, Severity.ERROR, "A tracer can't be asked"),
    OUTPUT_FOREIGN(420, Severity.ERROR, "A file in the way is not Sonde's"),
    SCRIPT_PARAMETER_UNKNOWN(421, Severity.ERROR, "A value is given for a parameter that no script has"),
    SCRIPT_PARAMETER_VALUE(422, Severity.ERROR, "A value does not fit its parameter"),
    PATH_IMPOSSIBLE(423, Severity.ERROR, "A path can't be one on this machine"),
    DESTRUCTIVE_NOT_ALLOWED(
            424, Severity.ERROR, "A script is destructive, and whoever prints it did not say that it may"),

    TAPSET_VARIABLE(501, Severity.ERROR, "A script and a tapset have a variable of one name"),
    TAPSET_SOURCE(502, Severity.ERROR, "There is no provider to make a tapset of"),
    TAPSET_PLACES(503, Severity.ERROR, "A tapset's places can't be what is asked for"),
    TAPSET_NAME(504, Severity.ERROR, "A prefix, version or license can't stand in a tapset"),
    TAPSET_SHIPPED(505, Severity.WARNING, "Another tapset has the same aliases"),
    TAPSET_LEFT_OUT(506, Severity.WARNING, "DTrace lacks something that the tapset has"),
    TAPSET_FOREIGN_FILE(507, Severity.ERROR, "A file in the way was not written by Sonde"),
    TAPSET_FOLDER(508, Severity.ERROR, "There is no such tapset folder"),
    TAPSET_ABSENT(509, Severity.WARNING, "A program lacks markers that its tapset has"),

    PRINT_EACH(601, Severity.WARNING, "A line is printed at each event of a point that fires often"),
    KEYS_ENDLESS(602, Severity.WARNING, "A key of an aggregation is new at each event"),
    KEY_STRING(603, Severity.WARNING, "A table remembers by a string what belongs to a thread"),
    START_UNGUARDED(604, Severity.WARNING, "An end counts on a start that may never have been"),
    COUNTER_LOCKED(605, Severity.WARNING, "A variable only counts"),
    STRING_CUT(606, Severity.WARNING, "A string is compared with a text that it can't hold"),
    TABLE_FULL(607, Severity.WARNING, "Stacks fill a table of the tracer's own size"),
    GLOB_WIDE(608, Severity.WARNING, "A glob matches hundreds of functions or markers"),
    KEY_IDLE(609, Severity.WARNING, "A string among a table's keys tells nothing more"),
    ALLOWANCE_UNUSED(620, Severity.WARNING, "A warning is allowed that nobody gives"),
    ALLOWANCE_WRONG(621, Severity.ERROR, "What is allowed is no warning, or has no reason");

    private final int number;
    private final Severity severity;
    private final String title;

    Rule(int number, Severity severity, String title) {
        this.number = number;
        this.severity = severity;
        this.title = title;
    }

    /** The number with its prefix: {@code SONDE-101}. */
    public String id() {
        return "SONDE-" + number;
    }

    /** How bad it is to break it. */
    public Severity severity() {
        return severity;
    }

    /** Whether a script alone breaks it, whichever the dialect and the traced program. */
    public boolean isOfScripts() {
        return number < 200 || number >= 600;
    }

    /** Whether the dialect decides it, whichever the traced program. */
    public boolean isOfDialects() {
        return number >= 200 && number < 300;
    }

    /** What is wrong when it is broken, in a few words. */
    public String title() {
        return title;
    }

    /** The rule with this number and prefix. */
    public static Optional<Rule> byId(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
