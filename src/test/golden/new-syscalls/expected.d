#!/usr/sbin/dtrace -s
/*
 * new_syscalls.d
 *
 * Usage: dtrace -s new_syscalls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

syscall::openat2:entry,
syscall::newfstat:entry,
syscall::pread64:entry
/pid == $target/
{
    @tally[probefunc] = count();
}

dtrace:::END
{
    printa("%-32s %@10d\n", @tally);
}
