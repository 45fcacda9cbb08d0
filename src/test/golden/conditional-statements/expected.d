#!/usr/sbin/dtrace -s
/*
 * conditional_statements.d
 *
 * Usage: dtrace -s conditional_statements.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t n;
this int64_t sonde_condition1;
this int64_t sonde_condition2;
this int64_t sonde_condition3;

dtrace:::BEGIN
{
    n = 1;
}

python$target:::gc-start
{
    this->sonde_condition1 = n < 10;
}

python$target:::gc-start
/this->sonde_condition1/
{
    n++;
    this->sonde_condition2 = n > 5;
}

python$target:::gc-start
/this->sonde_condition1 && this->sonde_condition2/
{
    printf("many\n");
    this->sonde_condition3 = n == 7;
}

python$target:::gc-start
/this->sonde_condition1 && this->sonde_condition2 && this->sonde_condition3/
{
    printf("seven\n");
}

python$target:::gc-start
/this->sonde_condition1 && !this->sonde_condition2/
{
    printf("few\n");
}

python$target:::gc-start
/this->sonde_condition1/
{
    printf("%d\n", n);
}
