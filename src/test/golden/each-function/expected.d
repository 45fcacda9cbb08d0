#!/usr/sbin/dtrace -s
/*
 * each_function.d
 *
 * Usage: dtrace -s each_function.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @total[pid] = sum(arg0);
    @mean[pid] = avg(arg0);
    @least[pid] = min(arg0);
    @most[pid] = max(5);
}

dtrace:::END
{
    printa("%10d %@10d\n", @total);
    printa("%d %@d\n", @mean);
    printa("%10d %@10d\n", @least);
    printa("%10d %@10d\n", @most);
}
