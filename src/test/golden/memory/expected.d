#!/usr/sbin/dtrace -s
/*
 * memory.d
 *
 * Usage: dtrace -s memory.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::audit
/substr(copyinstr(arg0), 0, 4) == "open"/
{
    printf("%d %d\n", *(int32_t *)copyin(arg1, 4), *(uint64_t *)copyin(arg1 + 8, 8));
    printf("%d\n", (int64_t)*(int32_t *)copyin(arg1, 4) * 65536);
    printf("%s\n", copyinstr(arg1));
    printf("%s\n", stringof(copyin(arg1, 4)));
}
