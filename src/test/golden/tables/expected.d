#!/usr/sbin/dtrace -s
/*
 * tables.d
 *
 * Usage: dtrace -s tables.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t starts[long long, string];
string names[long long];

python$target:::function-entry
/!starts[tid, copyinstr(arg1)]/
{
    starts[tid, copyinstr(arg1)] = timestamp;
    names[arg2] = copyinstr(arg0);
}

python$target:::function-entry
/names[arg2] != NULL && names[arg2] != ""/
{
    printf("%d %s\n", starts[tid, copyinstr(arg1)], (names[arg2] == NULL) ? "" : names[arg2]);
    starts[tid, copyinstr(arg1)] = 0;
    names[arg2] = 0;
}
