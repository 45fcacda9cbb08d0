#!/usr/sbin/dtrace -s
/*
 * error_point.d
 *
 * Usage: dtrace -s error_point.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%s\n", copyinstr(pid));
}

dtrace:::ERROR
{
    printf("failed: %s\n", probename);
    exit(1);
}
