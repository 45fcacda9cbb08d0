#!/usr/sbin/dtrace -s
/*
 * stacks_in_columns.d
 *
 * Usage: dtrace -s stacks_in_columns.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    @where[ustack(5), execname] = count();
    @kernel[stack(3)] = count();
}

dtrace:::END
{
    printa("%k %-32s %@10d\n", @where);
    printa("%k %@10d\n", @kernel);
}
