#!/usr/sbin/dtrace -s
/*
 * least_of_large_numbers.d
 *
 * Usage: dtrace -s least_of_large_numbers.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    @least[pid] = min(timestamp);
}

dtrace:::END
{
    printa("%10d %@10d\n", @least);
}
