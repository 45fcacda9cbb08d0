#!/usr/sbin/dtrace -s
/*
 * negative_ranges.d
 *
 * Usage: dtrace -s negative_ranges.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @ranges = lquantize(arg0 - 5, -10, 10, 5);
}

dtrace:::END
{
    printa("%@d\n", @ranges);
}
