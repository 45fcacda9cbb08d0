#!/usr/sbin/dtrace -s
/*
 * growing_names.d
 *
 * Usage: dtrace -s growing_names.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256
#pragma D option aggsortrev

python$target:::function-entry
{
    @calls[uid, "in"] = count();
    @lines[uid, "in"] = sum(arg2);
}

python$target:::function-return
{
    @lines[uid, "returned"] = sum(1);
}

dtrace:::END
{
    trunc(@calls, 5);
    printa("%10d %-32s %@10d\n", @calls);
    trunc(@lines, 5);
    printa("%10d %-32s %@10d\n", @lines);
}
