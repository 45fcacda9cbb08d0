#!/usr/sbin/dtrace -s
/*
 * kept_names.d
 *
 * Usage: dtrace -s kept_names.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t seen[string];

pid$target:a.out:PyImport_*:entry
/pid == $target/
{
    seen[probefunc]++;
    printf("%d\n", seen[probefunc]);
}
