#!/usr/sbin/dtrace -s
/*
 * show_call_hierarchy.d - The calls and returns of Python functions, indented by their depth
 * in their thread.
 *
 * Columns:
 *   time in microseconds, program (thread id), then => function in file:line for a call, <=
 *   for a return
 *
 * Usage: dtrace -s show_call_hierarchy.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t started;
self int64_t depth;

dtrace:::BEGIN
{
    started = timestamp;
}

python$target:libpython3.11.so.1.0::function-entry
{
    printf("%6d %s(%d):%*s", (int64_t)(timestamp - started) / 1000, execname, tid, self->depth, "");
    printf(" => %s in %s:%d\n", copyinstr(arg1), copyinstr(arg0), arg2);
    self->depth++;
}

python$target:libpython3.11.so.1.0::function-return
/self->depth > 0/
{
    self->depth--;
}

python$target:libpython3.11.so.1.0::function-return
{
    printf("%6d %s(%d):%*s", (int64_t)(timestamp - started) / 1000, execname, tid, self->depth, "");
    printf(" <= %s in %s:%d\n", copyinstr(arg1), copyinstr(arg0), arg2);
}

python$target:libpython3.11.so.1.0::function-return
/self->depth == 0/
{
    self->depth = 0;
}
