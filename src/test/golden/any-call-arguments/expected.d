#!/usr/sbin/dtrace -s
/*
 * any_call_arguments.d
 *
 * Usage: dtrace -s any_call_arguments.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
this int64_t sonde_condition2;

syscall:::entry
{
    this->sonde_condition1 = pid == $target;
}

syscall:::entry
/this->sonde_condition1/
{
    this->sonde_condition2 = pid > 2;
}

syscall:::entry
/this->sonde_condition1 && this->sonde_condition2/
{
    printf("%d\n", (int32_t)arg0);
}

syscall:::entry
/this->sonde_condition1 && !this->sonde_condition2/
{
    printf("%d\n", arg3);
}
