#!/usr/sbin/dtrace -s
/*
 * profile_rate.d
 *
 * Usage: dtrace -s profile_rate.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

profile-97
/pid == $target/
{
    @samples[cpu] = count();
}

dtrace:::END
{
    printa("%10d %@10d\n", @samples);
}
