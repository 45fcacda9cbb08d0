#!/usr/sbin/dtrace -s
/*
 * switches_by_thread.d
 *
 * Usage: dtrace -s switches_by_thread.d
 * Written by Sonde.
 */

#pragma D option quiet

sched:::on-cpu
{
    @on[pid] = count();
}

sched:::off-cpu
{
    @left[args[0]->pr_lwpid] = count();
}

sched:::wakeup
{
    @woken[args[0]->pr_lwpid] = count();
}

dtrace:::END
{
    printa("%10d %@10d\n", @on);
    printa("%10d %@10d\n", @left);
    printa("%10d %@10d\n", @woken);
}
