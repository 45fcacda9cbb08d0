#!/usr/sbin/dtrace -s
/*
 * top_and_clear.d
 *
 * Usage: dtrace -s top_and_clear.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @lines[copyinstr(arg1)] = sum(arg2);
}

tick-1s
{
    printf("--\n");
    trunc(@lines, 5);
    printa("%-32s %@10d\n", @lines);
    trunc(@lines);
}
