#!/usr/sbin/dtrace -s
/*
 * arithmetic.d
 *
 * Usage: dtrace -s arithmetic.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    printf("%d %d %d\n", (7 + arg0) * 2, 7 - (arg0 - 1), 7 * arg0 + arg0);
    printf("%d %d\n", 7 / (arg0 + 1), (-7) % ((arg0 + 2 < 0) ? -(arg0 + 2) : (arg0 + 2)));
    printf("%d %d\n", (int64_t)1 << 40, (int64_t)(-8) >> arg0);
    printf("%d %d %d\n", 7 & arg0, 7 | ~arg0, (7 ^ arg0) & 1);
    printf("%d\n", (-9223372036854775807 - 1));
    printf("%d\n", (int64_t)65536 * 65536);
}
