#!/usr/sbin/dtrace -s
/*
 * growing_key.d
 *
 * Usage: dtrace -s growing_key.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

string last;

python$target:::function-entry
{
    @calls[last, pid] = count();
    @lines[last, pid] = sum(arg2);
    last = copyinstr(arg1);
}

dtrace:::END
{
    printa("%-32s %10d %@10d\n", @calls);
    printa("%-32s %10d %@10d\n", @lines);
}
