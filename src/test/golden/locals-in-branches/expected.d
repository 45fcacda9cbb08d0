#!/usr/sbin/dtrace -s
/*
 * locals_in_branches.d
 *
 * Usage: dtrace -s locals_in_branches.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
this string word;
this int64_t half;

python$target:::function-entry
{
    this->sonde_condition1 = arg2 > 5;
}

python$target:::function-entry
/this->sonde_condition1/
{
    this->word = copyinstr(arg1);
    this->half = arg2 / 2;
}

python$target:::function-entry
/!this->sonde_condition1/
{
    this->word = "early";
    this->half = 0;
}

python$target:::function-entry
{
    printf("%s %d\n", this->word, this->half);
}
