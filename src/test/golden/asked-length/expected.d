#!/usr/sbin/dtrace -s
/*
 * asked_length.d
 *
 * Usage: dtrace -s asked_length.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

python$target:::function-entry
/arg2 >= 10 && pid != 4/
{
    printf("%s\n", copyinstr(pid, arg2 + 1));
}

python$target:::function-return
/arg2 == 4/
{
    printf("%s\n", copyinstr(pid, arg2 + 1));
}
