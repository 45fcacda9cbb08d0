#!/usr/sbin/dtrace -s
/*
 * starred_predicates.d
 *
 * Usage: dtrace -s starred_predicates.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
/(*(int64_t *)copyin(arg0, 8) >= 1)/
{
    printf("%d\n", pid);
}
