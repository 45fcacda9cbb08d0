#!/usr/sbin/dtrace -s
/*
 * calls.d
 *
 * Usage: dtrace -s calls.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%d\n", strlen("four"));
}
