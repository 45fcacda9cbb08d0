#!/usr/sbin/dtrace -s
/*
 * divided_results.d
 *
 * Usage: dtrace -s divided_results.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    @lines[copyinstr(arg1)] = sum(arg2);
}

dtrace:::END
{
    normalize(@lines, 1000);
    printa("%s %@d thousand\n", @lines);
    denormalize(@lines);
}
