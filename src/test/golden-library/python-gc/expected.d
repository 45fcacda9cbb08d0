#!/usr/sbin/dtrace -s
/*
 * python_gc.d - Collections of garbage in Python, with their durations.
 * Right on CPython 3.6 to 3.15. CPython must be built --with-dtrace; Debian's is.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back, at the end of it
 *   DURATION(us) how long it took
 *   GENERATION   the oldest generation that was collected
 *   COLLECTED    objects that could not be reached
 *   At the end, for each kind: its time, its longest, and how many there were.
 *
 * Usage: dtrace -s python_gc.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

self int64_t started;
self int64_t generation;
this int64_t took;

dtrace:::BEGIN
{
    printf("%16s %14s %10s %10s\n", "TIME(us)", "DURATION(us)", "GENERATION", "COLLECTED");
}

python$target:::gc-start
{
    self->started = timestamp;
    self->generation = arg0;
}

python$target:::gc-done
/self->started/
{
    this->took = timestamp - self->started;
    printf("%16d %14d %10d %10d\n", (int64_t)timestamp / 1000, this->took / 1000, self->generation, arg0);
    @total_us[(self->generation == 0) ? "generation 0" : ((self->generation == 1) ? "generation 1" : "generation 2")] = sum(this->took / 1000);
    @longest_us[(self->generation == 0) ? "generation 0" : ((self->generation == 1) ? "generation 1" : "generation 2")] = max(this->took / 1000);
    @collections[(self->generation == 0) ? "generation 0" : ((self->generation == 1) ? "generation 1" : "generation 2")] = count();
    self->started = 0;
    self->generation = 0;
}

dtrace:::END
{
    printf("%-16s %14s %14s %10s\n", "KIND", "TOTAL(us)", "LONGEST(us)", "TIMES");
    printa("%-16s %@14d %@14d %@10d\n", @total_us, @longest_us, @collections);
}
