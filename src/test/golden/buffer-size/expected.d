#!/usr/sbin/dtrace -s
/*
 * buffer_size.d
 *
 * Usage: dtrace -s buffer_size.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option bufsize=8388608

python$target:::gc-start
{
    printf("gc\n");
}
