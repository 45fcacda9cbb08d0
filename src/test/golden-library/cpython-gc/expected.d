#!/usr/sbin/dtrace -s
/*
 * cpython_gc.d - Collections of garbage below the Python function "start".
 * CPython's own test of its markers. Right on CPython 3.6 to 3.10.
 *
 * Columns:
 *   nanoseconds of a clock that never steps back, to sort by
 *   gc-start:generation or gc-done:objects found
 *
 * Usage: dtrace -s cpython_gc.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t trace;

python$target:::function-entry
/copyinstr(arg1) == "start"/
{
    self->trace = 1;
}

python$target:::gc-start
/self->trace/
{
    printf("%d\t%s:%d\n", timestamp, probename, arg0);
}

python$target:::gc-done
/self->trace/
{
    printf("%d\t%s:%d\n", timestamp, probename, arg0);
}

python$target:::function-return
/copyinstr(arg1) == "start"/
{
    self->trace = 0;
}
