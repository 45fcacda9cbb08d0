#!/usr/sbin/dtrace -s
/*
 * formatted_histogram.d
 *
 * Usage: dtrace -s formatted_histogram.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @sizes[pid] = quantize(arg0);
}

dtrace:::END
{
    printa("process %d: %@d\n", @sizes);
}
