#!/usr/sbin/dtrace -s
/*
 * named_point.d
 *
 * Usage: dtrace -s named_point.d
 * Written by Sonde.
 */

#pragma D option quiet

profile:::tick-3
{
    printf("tick %d\n", pid);
}
