#!/usr/sbin/dtrace -s
/*
 * thread_variables.d
 *
 * Usage: dtrace -s thread_variables.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t start;
self string name;

python$target:::function-entry
{
    self->start = timestamp;
    self->name = copyinstr(arg1);
}

python$target:::function-return
/self->start && (self->name != NULL && self->name != "")/
{
    printf("%s %d\n", (self->name == NULL) ? "" : self->name, (int64_t)(timestamp - self->start) / 1000);
    self->start = 0;
    self->name = 0;
}
