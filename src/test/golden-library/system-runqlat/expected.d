#!/usr/sbin/dtrace -s
/*
 * system_runqlat.d - How long threads that were woken wait for a processor.
 * Watches all processes.
 *
 * Columns:
 *   value        microseconds from waking to running, from this power of two on
 *   count        threads that were woken; those that lost their processor are left out
 *
 * Usage: dtrace -s system_runqlat.d
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=10240000

int64_t woken[long long];

sched:::wakeup
{
    woken[args[0]->pr_lwpid] = timestamp;
}

sched:::off-cpu
/woken[args[0]->pr_lwpid]/
{
    @times = quantize((int64_t)(timestamp - woken[args[0]->pr_lwpid]) / 1000);
    woken[args[0]->pr_lwpid] = 0;
}

dtrace:::END
{
    printa("%@d\n", @times);
}
