#!/usr/sbin/dtrace -s
/*
 * wrapped_sums.d
 *
 * Usage: dtrace -s wrapped_sums.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%d\n", -9223372032559808511);
}
