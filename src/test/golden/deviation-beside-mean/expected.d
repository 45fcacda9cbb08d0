#!/usr/sbin/dtrace -s
/*
 * deviation_beside_mean.d
 *
 * Usage: dtrace -s deviation_beside_mean.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[copyinstr(arg1)] = count();
    @mean[copyinstr(arg1)] = avg(arg2);
    @spread[copyinstr(arg1)] = stddev(arg2);
}

dtrace:::END
{
    printa("%s %@d %@d %@d\n", @spread, @mean, @calls);
}
