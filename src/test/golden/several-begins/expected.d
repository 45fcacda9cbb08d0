#!/usr/sbin/dtrace -s
/*
 * several_begins.d
 *
 * Usage: dtrace -s several_begins.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t n;

dtrace:::BEGIN
{
    n = 5;
}

dtrace:::BEGIN
/n == 5/
{
    printf("five\n");
}

dtrace:::BEGIN
{
    printf("%d%%\n", n);
    exit(0);
}
