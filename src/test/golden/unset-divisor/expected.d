#!/usr/sbin/dtrace -s
/*
 * unset_divisor.d
 *
 * Usage: dtrace -s unset_divisor.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t size;
int64_t parts;

tick-1s
{
    this->size = 64;
    this->size = this->size / parts;
    printf("%d %s\n", this->size, execname);
}

python$target:::gc-start
{
    parts++;
}
