#!/usr/sbin/dtrace -s
/*
 * name_length.d
 *
 * Usage: dtrace -s name_length.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    printf("%d\n", strlen(copyinstr(arg1)));
}
