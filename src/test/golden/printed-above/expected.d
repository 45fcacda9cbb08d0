#!/usr/sbin/dtrace -s
/*
 * printed_above.d
 *
 * Usage: dtrace -s printed_above.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
/0/
{
    @calls["", 0] = count();
    @sizes = lquantize(0, 0, 100, 10);
}

tick-1s
{
    printa("%-32s %10d %@10d\n", @calls);
    printa("%@d\n", @sizes);
    trunc(@calls);
}

python$target:::function-entry
{
    @calls[copyinstr(arg1), arg2] = count();
    @sizes = lquantize(arg2, 0, 100, 10);
}
