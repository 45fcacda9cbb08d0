#!/usr/sbin/dtrace -s
/*
 * nested_choices.d
 *
 * Usage: dtrace -s nested_choices.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t seen;

dtrace:::BEGIN
{
    seen++;
    printf("%d\n", ((int64_t)pid % 2 == 0) ? ((tid > 4) ? (int64_t)uid : 88) : pid);
    printf("%d\n", ((int64_t)pid % 2 == 0) ? ((int64_t)uid == 0 || (int64_t)gid == 0) : pid);
    printf("%d\n", ((int64_t)pid % 2 == 0) ? (seen + 1) : pid);
    printf("%d\n", ((int64_t)pid % 2 == 0) ? seen : 5);
    printf("%d\n", -(int64_t)pid >> ((tid > 4) ? (int64_t)uid : 88));
}
