#!/usr/sbin/dtrace -s
/*
 * many_places.d
 *
 * Usage: dtrace -s many_places.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t moved;

dtrace:::BEGIN
{
    moved = 1;
}

dtrace:::BEGIN
{
    printf("%d %d %d\n", (int64_t)pid >> 9223372036854775807, (int64_t)pid << 65, (int64_t)pid >> tid);
    moved <<= 65;
    moved <<= tid;
    moved >>= 99;
    printf("%d\n", moved);
}
