#!/usr/sbin/dtrace -s
/*
 * sizes_and_rates.d
 *
 * Usage: dtrace -s sizes_and_rates.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsize=8388608
#pragma D option switchrate=100ms

python$target:::function-entry
{
    @calls[pid] = count();
}

dtrace:::END
{
    printa("%10d %@10d\n", @calls);
}
