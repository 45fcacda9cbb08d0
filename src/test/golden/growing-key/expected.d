#!/usr/sbin/dtrace -s
/*
 * growing_key.d
 *
 * Usage: dtrace -s growing_key.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

string last;

dtrace:::BEGIN
{
    last = "none";
}

python$target:::function-entry
{
    @calls[last, pid] = count();
    last = copyinstr(arg1);
}

dtrace:::END
{
    printa("%-32s %10d %@10d\n", @calls);
}
