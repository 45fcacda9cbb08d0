#!/usr/sbin/dtrace -s
/*
 * mean_and_ranges.d
 *
 * Usage: dtrace -s mean_and_ranges.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @mean = avg(arg0 & 65535);
    @ranges[pid] = lquantize(arg0, 0, 100, 10);
}

dtrace:::END
{
    printa("mean %@d\n", @mean);
    printa("%10d\n%@d\n", @ranges);
}
