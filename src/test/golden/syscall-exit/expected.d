#!/usr/sbin/dtrace -s
/*
 * syscall_exit.d
 *
 * Usage: dtrace -s syscall_exit.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

syscall::openat:return
/pid == $target/
{
    printf("%s gives %d, error %d\n", probefunc, arg1, errno);
}
