#!/usr/sbin/dtrace -s
/*
 * system_bitesize.d - How large the requests to disks are, by program.
 * Watches all processes. DTrace for Linux counts what disks get, as SystemTap does; other
 * DTraces count what programs ask for.
 *
 * Columns:
 *   For each program that handed requests to a disk:
 *   value        bytes, from this power of two on
 *   count        requests
 *
 * Usage: dtrace -s system_bitesize.d
 * Written by Sonde.
 */

#pragma D option quiet

sdt:block::block_rq_issue
{
    @sizes[execname] = quantize(arg3);
}

dtrace:::END
{
    printa("%-32s\n%@d\n", @sizes);
}
