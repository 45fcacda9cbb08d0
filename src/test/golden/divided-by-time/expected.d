#!/usr/sbin/dtrace -s
/*
 * divided_by_time.d
 *
 * Usage: dtrace -s divided_by_time.d
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

int64_t start;
this int64_t sonde_divisor;
this int64_t seconds;

dtrace:::BEGIN
{
    start = timestamp;
    @calls[pid] = count();
    @bytes = sum(5000000000);
}

tick-1s
{
    this->sonde_divisor = (int64_t)(timestamp - start) / 1000000000;
    this->sonde_divisor = (this->sonde_divisor > 1) ? this->sonde_divisor : 1;
    normalize(@calls, this->sonde_divisor);
    printa("%10d %@10d\n", @calls);
    denormalize(@calls);
    this->seconds = (int64_t)(timestamp - start) / 100000000;
    this->sonde_divisor = (this->seconds > 1) ? this->seconds : 1;
    trunc(@calls, 3);
    normalize(@calls, this->sonde_divisor);
    printa("%d %@d\n", @calls);
    denormalize(@calls);
    this->sonde_divisor = this->seconds * 10;
    this->sonde_divisor = (this->sonde_divisor > 1) ? this->sonde_divisor : 1;
    normalize(@bytes, this->sonde_divisor);
    printa("%@d\n", @bytes);
    denormalize(@bytes);
    this->sonde_divisor = this->seconds - this->seconds;
    this->sonde_divisor = (this->sonde_divisor > 1) ? this->sonde_divisor : 1;
    normalize(@bytes, this->sonde_divisor);
    printa("undivided %@d\n", @bytes);
    denormalize(@bytes);
    trunc(@calls);
    exit(0);
}
