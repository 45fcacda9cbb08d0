#!/usr/sbin/dtrace -s
/*
 * ruby_gc.d - Phases of Ruby's garbage collector, with their durations.
 * Right on Ruby 2.0 and later. Ruby must be built with --enable-dtrace.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back, at the end of it
 *   DURATION(us) how long it took
 *   KIND         the phase: mark or sweep
 *   At the end, for each kind: its time, its longest, and how many there were.
 *
 * Usage: dtrace -s ruby_gc.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

self int64_t mark_started;
this int64_t took;
self int64_t sweep_started;

dtrace:::BEGIN
{
    printf("%16s %14s %s\n", "TIME(us)", "DURATION(us)", "KIND");
}

ruby$target:::gc-mark-begin
{
    self->mark_started = timestamp;
}

ruby$target:::gc-mark-end
/self->mark_started/
{
    this->took = timestamp - self->mark_started;
    printf("%16d %14d %s\n", (int64_t)timestamp / 1000, this->took / 1000, "mark");
    @total_us["mark"] = sum(this->took / 1000);
    @longest_us["mark"] = max(this->took / 1000);
    @collections["mark"] = count();
    self->mark_started = 0;
}

ruby$target:::gc-sweep-begin
{
    self->sweep_started = timestamp;
}

ruby$target:::gc-sweep-end
/self->sweep_started/
{
    this->took = timestamp - self->sweep_started;
    printf("%16d %14d %s\n", (int64_t)timestamp / 1000, this->took / 1000, "sweep");
    @total_us["sweep"] = sum(this->took / 1000);
    @longest_us["sweep"] = max(this->took / 1000);
    @collections["sweep"] = count();
    self->sweep_started = 0;
}

dtrace:::END
{
    printf("%-16s %14s %14s %10s\n", "KIND", "TOTAL(us)", "LONGEST(us)", "TIMES");
    printa("%-16s %@14d %@14d %@10d\n", @total_us, @longest_us, @collections);
}
