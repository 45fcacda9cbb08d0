#!/usr/sbin/dtrace -s
/*
 * precision.d
 *
 * Usage: dtrace -s precision.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%.2s|\n", "def");
}
