#!/usr/sbin/dtrace -s
/*
 * hotspot_stat.d - What a Java virtual machine does, in numbers a second.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceMethodProbes, DTraceAllocProbes and DTraceMonitorProbes. The markers are in
 * libjvm.so: give it as the library, and start DTrace with -Z or on a running process.
 *
 * Columns:
 *   A time each second, and below it
 *   EVENT        what happened
 *   COUNT        how often in the last second
 *
 * Usage: dtrace -s hotspot_stat.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

hotspot$target:::method-entry
{
    @events["calls"] = count();
}

hotspot$target:::object-alloc
{
    @events["objects"] = count();
}

hotspot$target:::class-loaded
{
    @events["classes"] = count();
}

hotspot$target:::thread-start
{
    @events["threads"] = count();
}

hotspot$target:::monitor-contended-enter
{
    @events["contentions"] = count();
}

hotspot$target:::method-compile-begin
{
    @events["compilations"] = count();
}

hotspot$target:::gc-begin
{
    @events["collections"] = count();
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    printa("%-24s %@10d\n", @events);
    trunc(@events);
}
