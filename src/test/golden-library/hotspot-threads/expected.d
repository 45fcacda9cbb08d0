#!/usr/sbin/dtrace -s
/*
 * hotspot_threads.d - Java threads that start and end.
 * Right on OpenJDK 8 and later. The markers are in libjvm.so: give it as the library, and
 * start DTrace with -Z or on a running process.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back
 *   EVENT        start or end
 *   ID           Java's id of the thread
 *   LIFE(us)     at the end, how long it lived; -1 when its start was not seen
 *   NAME         its name
 *
 * Usage: dtrace -s hotspot_threads.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t began[long long];

dtrace:::BEGIN
{
    printf("%16s %-6s %8s %12s %s\n", "TIME(us)", "EVENT", "ID", "LIFE(us)", "NAME");
}

hotspot$target:::thread-start
{
    began[arg2] = timestamp;
    printf("%16d %-6s %8d %12s %s\n", (int64_t)timestamp / 1000, "start", arg2, "", copyinstr(arg0, arg1 + 1));
}

hotspot$target:::thread-stop
{
    printf("%16d %-6s %8d %12d %s\n", (int64_t)timestamp / 1000, "end", arg2, (began[arg2] != 0) ? ((int64_t)(timestamp - began[arg2]) / 1000) : -1, copyinstr(arg0, arg1 + 1));
    began[arg2] = 0;
}
