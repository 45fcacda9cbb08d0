#!/usr/sbin/dtrace -s
/*
 * stack_keys.d
 *
 * Usage: dtrace -s stack_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    @where[ustack(5), execname] = count();
    @kernel[stack(3)] = count();
    ustack(8);
    stack(2);
}

dtrace:::END
{
    printa("%k %-32s %@10d\n", @where);
    printa("at:%kcount %@d\n", @kernel);
}
