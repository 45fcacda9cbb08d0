#!/usr/sbin/dtrace -s
/*
 * system_iotop.d - Which processes ask disks for most, each second.
 * Watches all processes. DTrace for Linux counts what disks get, as SystemTap does; other
 * DTraces count what programs ask for.
 *
 * Columns:
 *   A time each second, and below it the 20 processes that asked for most
 *   PID          process
 *   PROGRAM      its name; the kernel's own threads write what others left to it
 *   BYTES        asked for in the last second
 *
 * Usage: dtrace -s system_iotop.d
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

sdt:block::block_rq_issue
{
    @bytes[pid, execname] = sum(arg3);
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    trunc(@bytes, 20);
    printa("%8d %-16s %@12d\n", @bytes);
    trunc(@bytes);
}
