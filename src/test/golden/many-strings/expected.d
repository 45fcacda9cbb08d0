#!/usr/sbin/dtrace -s
/*
 * many_strings.d
 *
 * Usage: dtrace -s many_strings.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    printf("%s %s %s %s %s %s %s\n", copyinstr(arg1), copyinstr(arg1), copyinstr(arg1), copyinstr(arg1), copyinstr(arg1), copyinstr(arg1), copyinstr(arg1));
}
