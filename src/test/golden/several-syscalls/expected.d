#!/usr/sbin/dtrace -s
/*
 * several_syscalls.d
 *
 * Usage: dtrace -s several_syscalls.d
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t started;

syscall::read:entry,
syscall::write:entry
{
    self->started = arg2;
}

syscall::read:return,
syscall::write:return
/self->started && arg1 > 0/
{
    @bytes[probefunc] = sum(arg1);
    self->started = 0;
}

dtrace:::END
{
    printa("%-32s %@10d\n", @bytes);
}
