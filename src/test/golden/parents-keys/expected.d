#!/usr/sbin/dtrace -s
/*
 * parents_keys.d
 *
 * Usage: dtrace -s parents_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t seen[long long, long long, long long];

python$target:::function-entry
{
    seen[ppid, pid, tid]++;
    printf("%d\n", seen[ppid, pid, tid]);
    seen[ppid, pid, tid] = 0;
}
