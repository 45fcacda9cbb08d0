#!/usr/sbin/dtrace -s
/*
 * named_calls.d
 *
 * Usage: dtrace -s named_calls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
int64_t calls[string];
this int64_t sonde_condition2;

syscall:::entry
{
    this->sonde_condition1 = pid == $target;
}

syscall:::entry
/this->sonde_condition1/
{
    calls[probefunc] += 1;
    this->sonde_condition2 = (int64_t)strlen(probefunc) > 9;
}

syscall:::entry
/this->sonde_condition1 && this->sonde_condition2/
{
    printf("%s %d\n", probefunc, calls[probefunc]);
}
