#!/usr/sbin/dtrace -s
/*
 * locked_type.d
 *
 * Usage: dtrace -s locked_type.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t kept[long long];

dtrace:::BEGIN
{
    kept[pid] = kept[pid] << (int64_t)strlen(execname);
    printf("%d\n", kept[pid]);
}
