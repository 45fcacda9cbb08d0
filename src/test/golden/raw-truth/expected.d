#!/usr/sbin/dtrace -s
/*
 * raw_truth.d
 *
 * Usage: dtrace -s raw_truth.d
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t kept;

dtrace:::BEGIN
/pid & 4/
{
    self->kept = (pid & 4) ? 1 : 0;
    self->kept++;
    printf("%d\n", self->kept);
    self->kept = 0;
}
