#!/usr/sbin/dtrace -s
/*
 * python_lines.d - Lines of Python that run most often.
 * Right on CPython 3.6 to 3.11; later versions do not tell lines. CPython must be built
 * --with-dtrace; Debian's is.
 *
 * Columns:
 *   FILE         where the line is
 *   FUNCTION     the function that it is in
 *   LINE         its number
 *   RUNS         how often it ran; the 30 lines that ran most
 *
 * Parameters, in this order:
 *   only_file: count only the lines of this file, such as app.py ("")
 *
 * Usage: dtrace -s python_lines.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option aggsortrev

inline string only_file = $$1 == "" ? "" : $$1;

python$target:::line
/only_file == "" || basename(copyinstr(arg0)) == only_file/
{
    @runs[basename(copyinstr(arg0)), copyinstr(arg1), arg2] = count();
}

dtrace:::END
{
    printf("%-32s %-32s %6s %10s\n", "FILE", "FUNCTION", "LINE", "RUNS");
    trunc(@runs, 30);
    printa("%-32s %-32s %6d %@10d\n", @runs);
}
