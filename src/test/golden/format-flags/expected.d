#!/usr/sbin/dtrace -s
/*
 * format_flags.d
 *
 * Usage: dtrace -s format_flags.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%+d|%#x\n", 5, 255);
}
