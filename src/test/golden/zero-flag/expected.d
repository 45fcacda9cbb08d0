#!/usr/sbin/dtrace -s
/*
 * zero_flag.d
 *
 * Usage: dtrace -s zero_flag.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    printf("%05d|%05u\n", arg0, pid);
}
