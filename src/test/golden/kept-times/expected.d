#!/usr/sbin/dtrace -s
/*
 * kept_times.d
 *
 * Usage: dtrace -s kept_times.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    @moments[(int64_t)4294967296] = count();
}

dtrace:::END
{
    printa("%Y %@d\n", @moments);
}
