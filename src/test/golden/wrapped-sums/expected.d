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
    printf("%d\n", ((-9223372036854775807 - 1) | 2147483648) - (-2147483649));
}
