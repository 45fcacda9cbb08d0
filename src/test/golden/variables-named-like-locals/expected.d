#!/usr/sbin/dtrace -s
/*
 * variables_named_like_locals.d
 *
 * Usage: dtrace -s variables_named_like_locals.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t last;
string address;

python$target:::function-entry
{
    self->last = timestamp;
    address = basename(copyinstr(arg0));
    printf("%d %s\n", self->last, address);
    self->last = 0;
}
