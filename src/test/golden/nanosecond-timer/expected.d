#!/usr/sbin/dtrace -s
/*
 * nanosecond_timer.d
 *
 * Usage: dtrace -s nanosecond_timer.d
 * Written by Sonde.
 */

#pragma D option quiet

tick-500000ns
{
    printf("tick\n");
    exit(0);
}
