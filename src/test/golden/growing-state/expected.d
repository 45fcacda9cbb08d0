#!/usr/sbin/dtrace -s
/*
 * growing_state.d
 *
 * Usage: dtrace -s growing_state.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256
#pragma D option aggsortrev

string state;

dtrace:::BEGIN
{
    state = "idle";
}

python$target:::function-entry
{
    @calls[uid, state, copyinstr(arg1)] = count();
    state = "in a function";
}

dtrace:::END
{
    trunc(@calls, 5);
    printa("%10d %-32s %-32s %@10d\n", @calls);
}
