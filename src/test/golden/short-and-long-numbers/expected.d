#!/usr/sbin/dtrace -s
/*
 * short_and_long_numbers.d
 *
 * Usage: dtrace -s short_and_long_numbers.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t seen;

dtrace:::BEGIN
{
    seen = -1;
    printf("%d %d %d\n", ~(int64_t)(seen != 0), (int64_t)((seen != 0) ? 3 : 200) << 40, seen > 4294967296);
}
