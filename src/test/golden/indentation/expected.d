#!/usr/sbin/dtrace -s
/*
 * indentation.d
 *
 * Usage: dtrace -s indentation.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    printf("%*s%d\n", arg0, "", arg0);
}
