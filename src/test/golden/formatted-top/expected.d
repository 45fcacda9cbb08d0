#!/usr/sbin/dtrace -s
/*
 * formatted_top.d
 *
 * Usage: dtrace -s formatted_top.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[pid, copyinstr(arg0), copyinstr(arg1), arg2] = count();
}

dtrace:::END
{
    trunc(@calls, 3);
    printa("%6d %80s %30s %6d %@6d\n", @calls);
}
