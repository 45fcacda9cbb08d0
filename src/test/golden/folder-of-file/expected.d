#!/usr/sbin/dtrace -s
/*
 * folder_of_file.d
 *
 * Usage: dtrace -s folder_of_file.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    printf("%s\n", dirname(copyinstr(arg0)));
}
