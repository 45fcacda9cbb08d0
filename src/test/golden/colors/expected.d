#!/usr/sbin/dtrace -s
/*
 * colors.d
 *
 * Usage: dtrace -s colors.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("\033[31m%d failed\033[0m, \033[32m%s\033[0m\n", 3, "done");
    exit(0);
}
