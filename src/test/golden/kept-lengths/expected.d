#!/usr/sbin/dtrace -s
/*
 * kept_lengths.d
 *
 * Usage: dtrace -s kept_lengths.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t length;

dtrace:::BEGIN
{
    length = (int64_t)pid % 5;
    printf("%s\n", copyinstr(pid, length + 1));
}
