#!/usr/sbin/dtrace -s
/*
 * hotspot_gc.d - Collections of garbage in a Java virtual machine, with their durations.
 * Right on OpenJDK 8 and later. The markers are in libjvm.so: give it as the library, and
 * start DTrace with -Z or on a running process.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back, at the end of it
 *   DURATION(us) how long it took
 *   KIND         full, or a part of the heap
 *   At the end, for each kind: its time, its longest, and how many there were.
 *
 * Usage: dtrace -s hotspot_gc.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

self int64_t started;
self int64_t full;
this int64_t took;

dtrace:::BEGIN
{
    printf("%16s %14s %s\n", "TIME(us)", "DURATION(us)", "KIND");
}

hotspot$target:::gc-begin
{
    self->started = timestamp;
    self->full = arg0;
}

hotspot$target:::gc-end
/self->started/
{
    this->took = timestamp - self->started;
    printf("%16d %14d %s\n", (int64_t)timestamp / 1000, this->took / 1000, (self->full != 0) ? "full" : "partial");
    @total_us[(self->full != 0) ? "full" : "partial"] = sum(this->took / 1000);
    @longest_us[(self->full != 0) ? "full" : "partial"] = max(this->took / 1000);
    @collections[(self->full != 0) ? "full" : "partial"] = count();
    self->started = 0;
    self->full = 0;
}

dtrace:::END
{
    printf("%-16s %14s %14s %10s\n", "KIND", "TOTAL(us)", "LONGEST(us)", "TIMES");
    printa("%-16s %@14d %@14d %@10d\n", @total_us, @longest_us, @collections);
}
