#!/usr/sbin/dtrace -s
/*
 * python_calls.d - Calls of Python functions, counted until you stop it.
 * Right on CPython 3.6 to 3.10; on 3.15 a few returns are missing. CPython 3.11 leaves out
 * most entries, and 3.12 to 3.14 have no such markers. CPython must be built --with-dtrace;
 * Debian's is.
 *
 * Columns:
 *   FILE         where the function is
 *   FUNCTION     its name
 *   CALLS        calls, whether they returned or not
 *
 * Usage: dtrace -s python_calls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[basename(copyinstr(arg0)), copyinstr(arg1)] = count();
}

dtrace:::END
{
    printf("%-32s %-40s %10s\n", "FILE", "FUNCTION", "CALLS");
    printa("%-32s %-40s %@10d\n", @calls);
}
