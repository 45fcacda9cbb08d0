#!/usr/sbin/dtrace -s
/*
 * large_tables.d
 *
 * Usage: dtrace -s large_tables.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=2560000

self int64_t depth;
int64_t seen[long long, long long];

python$target:::function-entry
{
    self->depth++;
    seen[tid, arg2] = 1;
}

python$target:::function-return
/self->depth/
{
    printf("%d %d\n", self->depth, seen[tid, arg2]);
    self->depth = 0;
    seen[tid, arg2] = 0;
}
