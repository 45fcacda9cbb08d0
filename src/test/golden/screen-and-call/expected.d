#!/usr/sbin/dtrace -s
/*
 * screen_and_call.d
 *
 * Usage: dtrace -s screen_and_call.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::audit
{
    printf("\033[H\033[2J");
    strlen(copyinstr(arg0));
}
