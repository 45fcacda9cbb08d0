#!/usr/sbin/dtrace -s
/*
 * long_top.d
 *
 * Usage: dtrace -s long_top.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[copyinstr(arg1)] = count();
}

dtrace:::END
{
    trunc(@calls, 100);
    printa("%-40s %@10d\n", @calls);
}
