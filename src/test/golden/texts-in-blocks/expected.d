#!/usr/sbin/dtrace -s
/*
 * texts_in_blocks.d
 *
 * Usage: dtrace -s texts_in_blocks.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
this int64_t sonde_condition2;

python$target:::function-entry
{
    this->sonde_condition1 = arg2 > 5;
}

python$target:::function-entry
/this->sonde_condition1/
{
    printf("%s\n", (arg2 < 10) ? "early" : "later");
}

python$target:::function-entry
{
    printf("%s %s\n", (arg2 < 10) ? "early" : "later", (copyinstr(arg1) == "start") ? "start" : "other");
    this->sonde_condition2 = ((copyinstr(arg1) == "start") ? "start" : "other") == "start";
}

python$target:::function-entry
/this->sonde_condition2/
{
    printf("%s\n", (arg2 < 10) ? "early" : "later");
}

python$target:::function-entry
{
    printf("%s\n", (copyinstr(arg1) == "start") ? "start" : "other");
}
