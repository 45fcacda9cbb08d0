#!/usr/sbin/dtrace -s
/*
 * strange_addresses.d
 *
 * Parameters, in this order:
 *   address: where a string is (20)
 *
 * Usage: dtrace -s strange_addresses.d [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline int64_t address = $1 == 0 ? 20 : $1;

dtrace:::BEGIN
{
    printf("%s %d\n", copyinstr(address), *(uint64_t *)copyin(pid != 1, 8));
}
