#!/usr/sbin/dtrace -s
/*
 * begin_and_end.d
 *
 * Usage: dtrace -s begin_and_end.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("tracing\n");
    exit(0);
}

dtrace:::END
{
    printf("done\n");
}
