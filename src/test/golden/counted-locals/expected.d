#!/usr/sbin/dtrace -s
/*
 * counted_locals.d
 *
 * Usage: dtrace -s counted_locals.d
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t size;

dtrace:::BEGIN
{
    this->size = timestamp;
    this->size += timestamp;
    this->size += -2147483649;
    printf("%d\n", this->size);
}
