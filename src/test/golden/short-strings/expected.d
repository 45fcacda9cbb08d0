#!/usr/sbin/dtrace -s
/*
 * short_strings.d
 *
 * Usage: dtrace -s short_strings.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=16

python$target:::function-entry
{
    printf("%s\n", copyinstr(arg1));
}
