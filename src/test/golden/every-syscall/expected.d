#!/usr/sbin/dtrace -s
/*
 * every_syscall.d
 *
 * Usage: dtrace -s every_syscall.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

syscall:::entry
/pid == $target/
{
    @calls[probefunc] = count();
}

syscall:::return
/pid == $target && errno != 0/
{
    @failures[probefunc, errno] = count();
}

dtrace:::END
{
    printa("%-32s %@10d\n", @calls);
    printa("%-32s %10d %@10d\n", @failures);
}
