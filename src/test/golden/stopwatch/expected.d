#!/usr/sbin/dtrace -s
/*
 * stopwatch.d
 *
 * Usage: dtrace -s stopwatch.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t started;

python$target:::gc-start
{
    self->started = timestamp;
}

python$target:::gc-done
/self->started/
{
    @times = quantize(timestamp - self->started);
    self->started = 0;
}

dtrace:::END
{
    printa("%@d\n", @times);
}
