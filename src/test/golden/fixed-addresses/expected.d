#!/usr/sbin/dtrace -s
/*
 * fixed_addresses.d
 *
 * Usage: dtrace -s fixed_addresses.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%s %s\n", copyinstr(63), copyinstr(64, 4));
}
