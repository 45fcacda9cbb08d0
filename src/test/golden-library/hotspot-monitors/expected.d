#!/usr/sbin/dtrace -s
/*
 * hotspot_monitors.d - How long Java threads wait for monitors.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceMonitorProbes. The markers are in libjvm.so: give it as the library, and start
 * DTrace with -Z or on a running process.
 *
 * Columns:
 *   CLASS        class of the object that was waited for
 *   TOTAL(ns)    time of all of them
 *   LONGEST(ns)  time of the longest
 *   TIMES        how many there were
 *
 * Usage: dtrace -s hotspot_monitors.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

self int64_t started;
this int64_t took;
this string sonde_class_name;

hotspot$target:::monitor-contended-enter
{
    self->started = timestamp;
}

hotspot$target:::monitor-contended-entered
/self->started/
{
    this->took = timestamp - self->started;
    this->sonde_class_name = copyinstr(arg2, arg3 + 1);
    @total_ns[this->sonde_class_name] = sum(this->took);
    @longest_ns[this->sonde_class_name] = max(this->took);
    @times[this->sonde_class_name] = count();
    self->started = 0;
}

dtrace:::END
{
    printf("%-48s %14s %14s %8s\n", "CLASS", "TOTAL(ns)", "LONGEST(ns)", "TIMES");
    printa("%-48s %@14d %@14d %@8d\n", @total_ns, @longest_ns, @times);
}
