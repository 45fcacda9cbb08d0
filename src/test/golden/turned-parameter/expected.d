#!/usr/sbin/dtrace -s
/*
 * turned_parameter.d
 *
 * Parameters, in this order:
 *   given: a number (42)
 *
 * Usage: dtrace -s turned_parameter.d [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline int64_t given = $1 == 0 ? 42 : $1;

int64_t turned[long long];

dtrace:::BEGIN
{
    turned[pid] = ~given;
    turned[pid]++;
    printf("%d\n", turned[pid]);
}
