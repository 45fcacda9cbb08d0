#!/usr/sbin/dtrace -s
/*
 * longest_lengths.d
 *
 * Usage: dtrace -s longest_lengths.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%s\n", copyinstr(pid, 9223372036854775807));
    printf("%c %c\n", (int32_t)((int64_t)pid << 3), (int32_t)(-((int64_t)pid % 7)));
}
