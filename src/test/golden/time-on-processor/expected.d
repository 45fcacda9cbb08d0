#!/usr/sbin/dtrace -s
/*
 * time_on_processor.d
 *
 * Usage: dtrace -s time_on_processor.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t start;

python$target:::gc-start
{
    self->start = curthread->se.sum_exec_runtime;
}

python$target:::gc-done
/self->start/
{
    printf("%d\n", curthread->se.sum_exec_runtime - self->start);
    self->start = 0;
}
