#!/usr/sbin/dtrace -s
/*
 * raw_strings.d
 *
 * Usage: dtrace -s raw_strings.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
/pid > 0/
{
    printf("%s\n", execname);
}
