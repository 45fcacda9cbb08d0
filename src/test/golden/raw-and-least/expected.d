#!/usr/sbin/dtrace -s
/*
 * raw_and_least.d
 *
 * Usage: dtrace -s raw_and_least.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%Y %c\n", (int64_t)(pid > 1), (int32_t)(-2147483648));
}
