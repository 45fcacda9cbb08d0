#!/usr/sbin/dtrace -s
/*
 * hotspot_vmops.d - How long the operations of the Java virtual machine take.
 * Right on OpenJDK 8 and later. The markers are in libjvm.so: give it as the library, and
 * start DTrace with -Z or on a running process.
 *
 * Columns:
 *   OPERATION    what was done
 *   TOTAL(ns)    time of all of them
 *   LONGEST(ns)  time of the longest
 *   TIMES        how many there were
 *
 * Usage: dtrace -s hotspot_vmops.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

self int64_t started;
this int64_t took;
this string sonde_name;

hotspot$target:::vmops-begin
{
    self->started = timestamp;
}

hotspot$target:::vmops-end
/self->started/
{
    this->took = timestamp - self->started;
    this->sonde_name = copyinstr(arg0, arg1 + 1);
    @total_ns[this->sonde_name] = sum(this->took);
    @longest_ns[this->sonde_name] = max(this->took);
    @times[this->sonde_name] = count();
    self->started = 0;
}

dtrace:::END
{
    printf("%-48s %14s %14s %8s\n", "OPERATION", "TOTAL(ns)", "LONGEST(ns)", "TIMES");
    printa("%-48s %@14d %@14d %@8d\n", @total_ns, @longest_ns, @times);
}
