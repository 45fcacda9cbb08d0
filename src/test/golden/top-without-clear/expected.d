#!/usr/sbin/dtrace -s
/*
 * top_without_clear.d
 *
 * Usage: dtrace -s top_without_clear.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[copyinstr(arg1)] = count();
}

tick-1s
{
    trunc(@calls, 5);
    printa("%-32s %@10d\n", @calls);
}
