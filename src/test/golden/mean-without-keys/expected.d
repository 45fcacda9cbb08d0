#!/usr/sbin/dtrace -s
/*
 * mean_without_keys.d
 *
 * Usage: dtrace -s mean_without_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @mean = avg(arg0);
}

dtrace:::END
{
    printa("mean %@d\n", @mean);
}
