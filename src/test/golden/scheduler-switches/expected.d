#!/usr/sbin/dtrace -s
/*
 * scheduler_switches.d
 *
 * Usage: dtrace -s scheduler_switches.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

sched:::on-cpu
/pid == $target/
{
    @on[pid] = count();
}

sched:::off-cpu
/pid == $target/
{
    @left[args[0]->pr_lwpid == 0, args[1]->pr_pid == pid] = count();
}

sched:::wakeup
/pid == $target/
{
    @woken[args[1]->pr_pid == pid, args[0]->pr_lwpid] = count();
}

dtrace:::END
{
    printa("%10d %@10d\n", @on);
    printa("%10d %10d %@10d\n", @left);
    printa("%10d %10d %@10d\n", @woken);
}
