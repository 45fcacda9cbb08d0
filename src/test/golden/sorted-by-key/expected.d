#!/usr/sbin/dtrace -s
/*
 * sorted_by_key.d
 *
 * Usage: dtrace -s sorted_by_key.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev
#pragma D option aggsortkey
#pragma D option aggsortkeypos=1

python$target:::function-entry
{
    @calls[copyinstr(arg1), arg2] = count();
}

dtrace:::END
{
    printa("%-32s %10d %@10d\n", @calls);
}
