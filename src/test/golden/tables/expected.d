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
this string sonde_funcname;

python$target:::function-entry
/!starts[tid, copyinstr(arg1)]/
{
    starts[tid, copyinstr(arg1)] = timestamp;
    names[arg2] = copyinstr(arg0);
}

python$target:::function-entry
/names[arg2] != NULL && names[arg2] != ""/
{
    this->sonde_funcname = copyinstr(arg1);
    printf("%d %s\n", starts[tid, this->sonde_funcname], (names[arg2] == NULL) ? "" : names[arg2]);
    starts[tid, this->sonde_funcname] = 0;
    names[arg2] = 0;
}
