#!/usr/sbin/dtrace -s
/*
 * widths.d
 *
 * Usage: dtrace -s widths.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    printf("%d %d\n", (arg0 << 56) >> 56, arg0 & 4294967295);
}
