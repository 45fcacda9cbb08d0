#!/usr/sbin/dtrace -s
/*
 * first_processor.d
 *
 * Usage: dtrace -s first_processor.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

string last;
this int64_t processor;
this int64_t sonde_condition1;

python$target:::function-entry
/cpu == 0/
{
    last = copyinstr(arg1);
    printf("%s\n", last);
}

python$target:::function-return
{
    this->processor = cpu;
    this->sonde_condition1 = this->processor == 0;
}

python$target:::function-return
/this->sonde_condition1/
{
    last = "returned";
    printf("%s\n", last);
}
