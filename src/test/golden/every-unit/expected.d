#!/usr/sbin/dtrace -s
/*
 * every_unit.d
 *
 * Usage: dtrace -s every_unit.d
 * Written by Sonde.
 */

#pragma D option quiet

tick-250us,
tick-500ms
{
    printf("fast\n");
}

tick-1s
{
    printf("second\n");
}

tick-2m,
tick-3h,
tick-1d
{
    printf("slow\n");
}
