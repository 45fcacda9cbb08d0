#!/usr/sbin/dtrace -s
/*
 * time_of_day.d
 *
 * Usage: dtrace -s time_of_day.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%Y: %s %5d\n", walltimestamp, "started", 7);
}
