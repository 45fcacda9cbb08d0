#!/usr/sbin/dtrace -s
/*
 * cpython_call_stack.d - Calls and returns below the Python function "start".
 * CPython's own test of its markers. Right on CPython 3.6 to 3.10.
 *
 * Columns:
 *   nanoseconds of a clock that never steps back, to sort by
 *   marker, then file:function:line, indented by depth
 *
 * Usage: dtrace -s cpython_call_stack.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t trace;
self int64_t indent;

python$target:::function-entry
/copyinstr(arg1) == "start"/
{
    self->trace = 1;
}

python$target:::function-entry
/self->trace/
{
    printf("%d\t%*s:", timestamp, 15, probename);
    printf("%*s", self->indent, "");
    printf("%s:%s:%d\n", basename(copyinstr(arg0)), copyinstr(arg1), arg2);
    self->indent++;
}

python$target:::function-return
/self->trace/
{
    self->indent--;
    printf("%d\t%*s:", timestamp, 15, probename);
    printf("%*s", self->indent, "");
    printf("%s:%s:%d\n", basename(copyinstr(arg0)), copyinstr(arg1), arg2);
}

python$target:::function-return
/copyinstr(arg1) == "start"/
{
    self->trace = 0;
    self->indent = 0;
}
