#!/usr/sbin/dtrace -s
/*
 * printed_stacks.d
 *
 * Usage: dtrace -s printed_stacks.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    ustack(8);
    stack(2);
}
