#!/usr/sbin/dtrace -s
/*
 * disk_requests.d
 *
 * Usage: dtrace -s disk_requests.d
 * Written by Sonde.
 */

#pragma D option quiet

sdt:block::block_rq_issue
{
    printf("asks %x %d %d\n", arg0, arg1, arg3);
}

sdt:block::block_rq_complete
{
    printf("done %x %d %d\n", arg0, arg1, arg2 * 512);
}
