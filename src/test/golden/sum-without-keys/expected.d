#!/usr/sbin/dtrace -s
/*
 * sum_without_keys.d
 *
 * Usage: dtrace -s sum_without_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @total = sum(arg0);
}

dtrace:::END
{
    printa("%@10d\n", @total);
}
