#!/usr/sbin/dtrace -s
/*
 * marker_and_timer.d
 *
 * Usage: dtrace -s marker_and_timer.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN,
python$target:::gc-start
{
    printf("%s\n", probename);
}
