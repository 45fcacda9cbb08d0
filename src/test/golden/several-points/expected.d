#!/usr/sbin/dtrace -s
/*
 * several_points.d
 *
 * Usage: dtrace -s several_points.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry,
python$target:::function-return,
python$target:::line
{
    printf("%s %s\n", probename, copyinstr(arg1));
}
