#!/usr/sbin/dtrace -s
/*
 * hotspot_calls.d - Calls of Java methods, counted until you stop it.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceMethodProbes. The markers are in libjvm.so: give it as the library, and start
 * DTrace with -Z or on a running process.
 *
 * Columns:
 *   CLASS         where the function is
 *   FUNCTION     its name
 *   CALLS        calls, whether they returned or not
 *
 * Usage: dtrace -s hotspot_calls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

hotspot$target:::method-entry
{
    @calls[copyinstr(arg1, arg2 + 1), copyinstr(arg3, arg4 + 1)] = count();
}

dtrace:::END
{
    printf("%-32s %-40s %10s\n", "CLASS", "FUNCTION", "CALLS");
    printa("%-32s %-40s %@10d\n", @calls);
}
