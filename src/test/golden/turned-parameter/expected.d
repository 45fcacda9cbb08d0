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
    turned[0] = (int64_t)pid - 9;
    turned[1] = ~given;
    printf("%d %d\n", turned[0], turned[1]);
    printf("%d\n", (-9223372036854775807 - 1) - given);
}
