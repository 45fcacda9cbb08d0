#!/usr/sbin/dtrace -s
/*
 * texts_side_by_side.d
 *
 * Usage: dtrace -s texts_side_by_side.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t seen[string, string];

syscall:::entry
/pid == $target/
{
    seen[copyinstr(arg1), probefunc] = strlen(probefunc);
    seen[copyinstr(arg1), probefunc]++;
    printf("%d\n", seen[copyinstr(arg1), probefunc]);
    seen[copyinstr(arg1), probefunc] = 0;
    seen[copyinstr(arg1), probefunc] = 1;
}
