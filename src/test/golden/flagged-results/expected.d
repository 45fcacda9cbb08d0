#!/usr/sbin/dtrace -s
/*
 * flagged_results.d
 *
 * Usage: dtrace -s flagged_results.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @found[pid] = sum(arg0);
}

dtrace:::END
{
    printa("%+d 100%% %@#x\n", @found);
}
