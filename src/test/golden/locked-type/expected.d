#!/usr/sbin/dtrace -s
/*
 * locked_type.d
 *
 * Usage: dtrace -s locked_type.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t kept[long long];
int64_t total;

dtrace:::BEGIN
{
    total = 3;
}

dtrace:::BEGIN
{
    kept[pid] = kept[pid] << (int64_t)strlen(execname);
    printf("%d\n", kept[pid]);
}

dtrace:::END
{
    total = total << ((int64_t)strlen(copyinstr(pid, total + 1)) + pid);
    printf("%d\n", total);
}
