#!/usr/sbin/dtrace -s
/*
 * formatted_count.d
 *
 * Usage: dtrace -s formatted_count.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    @calls = count();
}

dtrace:::END
{
    printa("%@d calls\n", @calls);
}
