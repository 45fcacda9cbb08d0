#!/usr/sbin/dtrace -s
/*
 * sampling.d
 *
 * Usage: dtrace -s sampling.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
this int64_t sonde_condition2;
int64_t first;
this int64_t sonde_condition3;
int64_t early;
this int64_t sonde_condition4;
int64_t tenth;

syscall::openat:entry
{
    this->sonde_condition1 = pid == $target;
}

syscall::openat:entry
/this->sonde_condition1/
{
    this->sonde_condition2 = !(first != 0);
}

syscall::openat:entry
/this->sonde_condition1 && this->sonde_condition2/
{
    first = 1;
    printf("first %s\n", probefunc);
}

syscall::openat:entry
/this->sonde_condition1/
{
    this->sonde_condition3 = early < 3;
}

syscall::openat:entry
/this->sonde_condition1 && this->sonde_condition3/
{
    early++;
    printf("early\n");
}

syscall::openat:entry
/this->sonde_condition1/
{
    this->sonde_condition4 = tenth >= 9;
}

syscall::openat:entry
/this->sonde_condition1 && this->sonde_condition4/
{
    tenth = 0;
    printf("tenth\n");
}

syscall::openat:entry
/this->sonde_condition1 && !this->sonde_condition4/
{
    tenth++;
}
