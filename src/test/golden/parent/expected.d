#!/usr/sbin/dtrace -s
/*
 * parent.d
 *
 * Usage: dtrace -s parent.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    printf("%d\n", ppid);
}
