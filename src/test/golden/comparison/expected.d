#!/usr/sbin/dtrace -s
/*
 * comparison.d
 *
 * Usage: dtrace -s comparison.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
/(arg0 < 3 && arg0 >= 0) || (arg0 == 9 && arg0 != 8)/
{
    printf("%d\n", arg0 <= 1);
    printf("%s\n", !(arg0 > 1) ? "young" : "old");
    printf("%d\n", (arg0 == 2) ? 20 : 10);
}

python$target:::gc-start
/!((int64_t)(timestamp - pid) < 0)/
{
    printf("always\n");
}
