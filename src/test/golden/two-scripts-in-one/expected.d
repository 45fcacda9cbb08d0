#!/usr/sbin/dtrace -s
/*
 * two_scripts_in_one.d
 *
 * Usage: dtrace -s two_scripts_in_one.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=300
#pragma D option bufsize=4194304

python$target:::gc-start
{
    @starts = count();
}

dtrace:::END
{
    printa("%@d starts\n", @starts);
}

python$target:::gc-done
{
    @ends = count();
}

dtrace:::END
{
    printa("%@d ends\n", @ends);
}
