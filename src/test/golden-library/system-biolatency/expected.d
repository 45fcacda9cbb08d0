#!/usr/sbin/dtrace -s
/*
 * system_biolatency.d - How long requests to disks take.
 * Watches all processes. DTrace for Linux counts what disks get, as SystemTap does; other
 * DTraces count what programs ask for. A request that is done in parts ends with its first
 * part.
 *
 * Columns:
 *   value        microseconds from the request to its end, from this power of two on
 *   count        requests
 *
 * Usage: dtrace -s system_biolatency.d
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=10240000

int64_t asked[long long, long long];

sdt:block::block_rq_issue
{
    asked[arg0, arg1] = timestamp;
}

sdt:block::block_rq_complete
/asked[arg0, arg1]/
{
    @times = quantize((int64_t)(timestamp - asked[arg0, arg1]) / 1000);
    asked[arg0, arg1] = 0;
}

dtrace:::END
{
    printa("%@d\n", @times);
}
