#!/usr/sbin/dtrace -s
/*
 * remembered_text.d
 *
 * Usage: dtrace -s remembered_text.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
string last;

python$target:::function-entry
{
    this->sonde_condition1 = last != copyinstr(arg1);
}

python$target:::function-entry
/this->sonde_condition1/
{
    printf("%s\n", copyinstr(arg1));
}

python$target:::function-entry
{
    last = copyinstr(arg1);
}
