#!/usr/sbin/dtrace -s
/*
 * count_without_keys.d
 *
 * Usage: dtrace -s count_without_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    @calls = count();
}

dtrace:::END
{
    printa("%@10d\n", @calls);
}
