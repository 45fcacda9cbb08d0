#!/usr/sbin/dtrace -s
/*
 * deciding_names.d
 *
 * Usage: dtrace -s deciding_names.d
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
int64_t seen;
this int64_t sonde_condition2;

dtrace:::BEGIN
{
    this->sonde_condition1 = !(seen != 0) && probename == "BEGIN";
}

dtrace:::BEGIN
/this->sonde_condition1/
{
    seen++;
    this->sonde_condition2 = seen != 0 || probename != "END";
}

dtrace:::BEGIN
/this->sonde_condition1 && this->sonde_condition2/
{
    printf("%d\n", seen);
}
