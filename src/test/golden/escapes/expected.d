#!/usr/sbin/dtrace -s
/*
 * escapes.d
 *
 * Usage: dtrace -s escapes.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    printf("%d\n", curthread->pid);
    trace(arg0);
}
