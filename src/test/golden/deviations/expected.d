#!/usr/sbin/dtrace -s
/*
 * deviations.d
 *
 * Usage: dtrace -s deviations.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::gc-done
{
    @spread[execname, pid] = stddev(arg0);
    @all = stddev(arg0 - 20);
}

tick-1m
{
    trunc(@spread, 3);
    printa("%-32s %10d %@10d\n", @spread);
    trunc(@spread);
}

dtrace:::END
{
    printa("%s %d: %@d\n", @spread);
    printa("all %@d\n", @all);
}
