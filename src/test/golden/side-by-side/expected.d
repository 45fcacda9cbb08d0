#!/usr/sbin/dtrace -s
/*
 * side_by_side.d
 *
 * Usage: dtrace -s side_by_side.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[copyinstr(arg1)] = count();
    @lines[copyinstr(arg1)] = sum(arg2);
}

dtrace:::END
{
    printa("%-32s %@10d %@10d\n", @calls, @lines);
    printa("%s: %@d calls, %@d lines\n", @calls, @lines);
}
