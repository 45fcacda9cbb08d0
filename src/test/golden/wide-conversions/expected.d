#!/usr/sbin/dtrace -s
/*
 * wide_conversions.d
 *
 * Usage: dtrace -s wide_conversions.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-done
{
    printf("%c %-3c %Y\n", (int32_t)arg0, (int32_t)((int64_t)timestamp % 7 + 65), (int64_t)arg0);
    @moments[4294967296, arg0] = count();
}

dtrace:::END
{
    printa("%d %d %@d\n", @moments);
}
