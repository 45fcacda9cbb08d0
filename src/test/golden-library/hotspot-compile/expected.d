#!/usr/sbin/dtrace -s
/*
 * hotspot_compile.d - Java methods that are compiled, with their times.
 * Right on OpenJDK 8 and later. The markers are in libjvm.so: give it as the library, and
 * start DTrace with -Z or on a running process.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back, at the end
 *   DURATION(us) how long the compilation took
 *   COMPILER     C1, C2 or another
 *   RESULT       ok or failed
 *   METHOD       class and method
 *
 * Usage: dtrace -s hotspot_compile.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t started;

dtrace:::BEGIN
{
    printf("%16s %12s %-8s %-6s %s\n", "TIME(us)", "DURATION(us)", "COMPILER", "RESULT", "METHOD");
}

hotspot$target:::method-compile-begin
{
    self->started = timestamp;
}

hotspot$target:::method-compile-end
/self->started/
{
    printf("%16d %12d %-8s %-6s %s.%s\n", (int64_t)timestamp / 1000, (int64_t)(timestamp - self->started) / 1000, copyinstr(arg0, arg1 + 1), (arg8 != 0) ? "ok" : "failed", copyinstr(arg2, arg3 + 1), copyinstr(arg4, arg5 + 1));
    self->started = 0;
}
