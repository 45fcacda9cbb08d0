#!/usr/sbin/dtrace -s
/*
 * early_exit.d
 *
 * Usage: dtrace -s early_exit.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t seen;
this int64_t sonde_condition1;

dtrace:::BEGIN
{
    exit(0);
    printf("after the exit\n");
}

dtrace:::BEGIN
{
    printf("never\n");
}

python$target:::gc-start
{
    seen++;
    this->sonde_condition1 = seen >= 3;
}

python$target:::gc-start
/this->sonde_condition1/
{
    exit(2);
}

python$target:::gc-start
{
    printf("seen %d\n", seen);
}
