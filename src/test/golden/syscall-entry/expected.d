#!/usr/sbin/dtrace -s
/*
 * syscall_entry.d
 *
 * Usage: dtrace -s syscall_entry.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

syscall::openat:entry
/pid == $target && (int32_t)arg0 < 0/
{
    printf("%s %d %s %x\n", probefunc, (int32_t)arg0, copyinstr(arg1), arg2);
}
