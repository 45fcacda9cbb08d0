#!/usr/sbin/dtrace -s
/*
 * wrapped_constants.d
 *
 * Usage: dtrace -s wrapped_constants.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%d %d %d\n", (-9223372036854775807 - 1), (int64_t)256 >> 255, 4294967296 * 4294967296);
}
