#!/usr/sbin/dtrace -s
/*
 * compared_variables.d
 *
 * Usage: dtrace -s compared_variables.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this string now;
this int64_t sonde_condition1;
string last;

python$target:::function-entry
{
    this->now = copyinstr(arg1);
    this->sonde_condition1 = this->now == last;
}

python$target:::function-entry
/this->sonde_condition1/
{
    printf("%s\n", this->now);
}

python$target:::function-entry
{
    last = this->now;
}
