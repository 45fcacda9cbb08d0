#!/usr/sbin/dtrace -s
/*
 * given_divisor.d
 *
 * Parameters, in this order:
 *   given: what to divide by (0)
 *
 * Usage: dtrace -s given_divisor.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline int64_t given = $1 == 0 ? 0 : $1;

dtrace:::BEGIN
/given != 0/
{
    printf("%d %d\n", pid / (given + (int64_t)cpu * 0), pid % (((-given < 0) ? -(-given) : -given) + (int64_t)cpu * 0));
    printf("%d\n", pid % ((((int64_t)$target - $target < 0) ? -((int64_t)$target - $target) : ((int64_t)$target - $target)) + (int64_t)cpu * 0));
}
