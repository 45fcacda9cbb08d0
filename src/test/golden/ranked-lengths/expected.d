#!/usr/sbin/dtrace -s
/*
 * ranked_lengths.d
 *
 * Usage: dtrace -s ranked_lengths.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @lengths[execname, pid] = max((int64_t)7 >> (int64_t)strlen(copyinstr(arg1)));
}

dtrace:::END
{
    trunc(@lengths, 3);
    printa("%s %d %@d\n", @lengths);
}
