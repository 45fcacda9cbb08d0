#!/usr/sbin/dtrace -s
/*
 * histograms.d
 *
 * Usage: dtrace -s histograms.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @powers[execname] = quantize(arg0);
    @ranges = lquantize(arg0, 0, 100, 10);
}

dtrace:::END
{
    printa("%-32s\n%@d\n", @powers);
    printa("collected:\n%@d", @ranges);
    trunc(@powers);
}
