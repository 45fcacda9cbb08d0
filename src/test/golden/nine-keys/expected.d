#!/usr/sbin/dtrace -s
/*
 * nine_keys.d
 *
 * Usage: dtrace -s nine_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @calls[pid, tid, arg0, arg0 + 1, arg0 + 2, arg0 + 3, arg0 + 4, arg0 + 5, arg0 + 6] = count();
}

dtrace:::END
{
    printa("%10d %10d %10d %10d %10d %10d %10d %10d %10d %@10d\n", @calls);
}
