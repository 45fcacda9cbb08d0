#!/usr/sbin/dtrace -s
/*
 * deciding_names.d
 *
 * Usage: dtrace -s deciding_names.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
int64_t seen;
this int64_t sonde_condition2;

python$target:::gc-start
{
    this->sonde_condition1 = !(seen != 0) && probename == "line";
}

python$target:::gc-start
/this->sonde_condition1/
{
    seen++;
    this->sonde_condition2 = seen != 0 || probename != "END";
}

python$target:::gc-start
/this->sonde_condition1 && this->sonde_condition2/
{
    printf("%d\n", seen);
}
