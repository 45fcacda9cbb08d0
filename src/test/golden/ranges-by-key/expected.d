#!/usr/sbin/dtrace -s
/*
 * ranges_by_key.d
 *
 * Usage: dtrace -s ranges_by_key.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @ranges[pid] = lquantize(arg0, 0, 100, 10);
}

dtrace:::END
{
    printa("%10d\n%@d\n", @ranges);
}
