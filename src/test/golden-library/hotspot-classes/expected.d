#!/usr/sbin/dtrace -s
/*
 * hotspot_classes.d - Java classes that are loaded and unloaded.
 * Right on OpenJDK 8 and later. The markers are in libjvm.so: give it as the library, and
 * start DTrace with -Z or on a running process.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back
 *   EVENT        load or unload
 *   SHARED       1 when it comes from the archive of shared classes
 *   CLASS        its name
 *
 * Usage: dtrace -s hotspot_classes.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%16s %-6s %6s %s\n", "TIME(us)", "EVENT", "SHARED", "CLASS");
}

hotspot$target:::class-loaded
{
    printf("%16d %-6s %6d %s\n", (int64_t)timestamp / 1000, "load", arg3, copyinstr(arg0, arg1 + 1));
}

hotspot$target:::class-unloaded
{
    printf("%16d %-6s %6d %s\n", (int64_t)timestamp / 1000, "unload", arg3, copyinstr(arg0, arg1 + 1));
}
