#!/usr/sbin/dtrace -s
/*
 * extremes.d
 *
 * Usage: dtrace -s extremes.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @least[pid] = min(5);
    @most[pid] = max(5);
}

dtrace:::END
{
    printa("%10d %@10d\n", @least);
    printa("%10d %@10d\n", @most);
}
