#!/usr/sbin/dtrace -s
/*
 * initial_values.d
 *
 * Usage: dtrace -s initial_values.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t left;
int64_t low;
string name;

dtrace:::BEGIN
{
    left = 3;
    low = (-9223372036854775807 - 1);
    name = "the \"first\" 100%\\n";
}

dtrace:::BEGIN
{
    printf("%d %d %s\n", left, low, name);
}

python$target:::function-entry
/left > 0/
{
    left--;
    name = copyinstr(arg1);
}

dtrace:::END
{
    printf("%d %s\n", left, name);
}
