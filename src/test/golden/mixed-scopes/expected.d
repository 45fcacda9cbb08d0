#!/usr/sbin/dtrace -s
/*
 * mixed_scopes.d
 *
 * Usage: dtrace -s mixed_scopes.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN,
python$target:::gc-start,
tick-1s
{
    printf("here\n");
}

syscall::execve:entry,
profile-97
/pid == $target/
{
    printf("here\n");
}
