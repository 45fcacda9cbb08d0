#!/usr/sbin/dtrace -s
/*
 * several_keys.d
 *
 * Usage: dtrace -s several_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[pid, tid, copyinstr(arg0), copyinstr(arg1), arg2] = count();
}

dtrace:::END
{
    printa("%10d %10d %-32s %-32s %10d %@10d\n", @calls);
    printa("%d %d %s %s %d %@d\n", @calls);
}
