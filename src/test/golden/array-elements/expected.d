#!/usr/sbin/dtrace -s
/*
 * array_elements.d
 *
 * Usage: dtrace -s array_elements.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::audit
{
    printf("%d %s\n", *(int64_t *)copyin(arg1 + (int64_t)2 * 8, 8), copyinstr(*(uint64_t *)copyin(arg1 + (int64_t)3 * 8, 8)));
}
