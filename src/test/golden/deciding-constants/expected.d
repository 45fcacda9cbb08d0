#!/usr/sbin/dtrace -s
/*
 * deciding_constants.d
 *
 * Usage: dtrace -s deciding_constants.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t seen;

dtrace:::BEGIN
{
    printf("%d %d %d\n", seen | (-1), seen % 1, seen * ((int64_t)7 - 7));
    printf("%d %d\n", seen <= 9223372036854775807, 3 == 4 && seen != 0);
    seen++;
}
