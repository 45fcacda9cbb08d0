#!/usr/sbin/dtrace -s
/*
 * cpython_line.d - Lines of the Python function "test_line".
 * CPython's own test of its markers. Right on CPython 3.6 to 3.11.
 *
 * Columns:
 *   nanoseconds of a clock that never steps back, to sort by
 *   line:file:function:line
 *
 * Usage: dtrace -s cpython_line.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::line
/copyinstr(arg1) == "test_line"/
{
    printf("%d\t%s:%s:%s:%d\n", timestamp, probename, basename(copyinstr(arg0)), copyinstr(arg1), arg2);
}
