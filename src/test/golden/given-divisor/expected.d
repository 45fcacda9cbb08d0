#!/usr/sbin/dtrace -s
/*
 * given_divisor.d
 *
 * Parameters, in this order:
 *   given: what to divide by (0)
 *
 * Usage: dtrace -s given_divisor.d [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline int64_t given = $1 == 0 ? 0 : $1;

dtrace:::BEGIN
/given != 0/
{
    printf("%d %d\n", pid / (given + (int64_t)cpu * 0), pid % (((-given < 0) ? -(-given) : -given) + (int64_t)cpu * 0));
}
