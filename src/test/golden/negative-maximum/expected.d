#!/usr/sbin/dtrace -s
/*
 * negative_maximum.d
 *
 * Usage: dtrace -s negative_maximum.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @most = max(-arg0);
}

dtrace:::END
{
    printa("%@10d\n", @most);
}
