#!/usr/sbin/dtrace -s
/*
 * clock.d
 *
 * Usage: dtrace -s clock.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
/!((int64_t)(timestamp - (int64_t)walltimestamp) < 0)/
{
    printf("never %d\n", walltimestamp);
}
