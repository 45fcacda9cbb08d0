#!/usr/sbin/dtrace -s
/*
 * blank_flag.d
 *
 * Usage: dtrace -s blank_flag.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("% d|\n", 5);
}
