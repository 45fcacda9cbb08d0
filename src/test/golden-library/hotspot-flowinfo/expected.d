#!/usr/sbin/dtrace -s
/*
 * hotspot_flowinfo.d - Calls and returns of Java methods, indented by depth, with lines and
 * times.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceMethodProbes. The markers are in libjvm.so: give it as the library, and start
 * DTrace with -Z or on a running process.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back
 *   TID          thread
 *   DELTA(us)    microseconds since the line before of the same thread
 *   CLASS        where the function is
 *   LINE         line where it begins or returns; 0 where the language tells none
 *   TYPE         call or return
 *   FUNCTION     name, indented by depth
 *
 * Parameters, in this order:
 *   below: print only the calls below this function ("")
 *
 * Usage: dtrace -s hotspot_flowinfo.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline string below = $$1 == "" ? "" : $$1;

self int64_t depth;
self int64_t last;
this int64_t sonde_condition1;
this int64_t sonde_condition2;

dtrace:::BEGIN
{
    printf("%16s %8s %10s %24s:%-5s %-6s %s\n", "TIME(us)", "TID", "DELTA(us)", "CLASS", "LINE", "TYPE", "FUNCTION");
}

hotspot$target:::method-entry
/self->depth || below == "" || copyinstr(arg3, arg4 + 1) == below/
{
    printf("%16d %8d %10d %24s:%-5d %-6s %*s%s\n", (int64_t)timestamp / 1000, tid, (self->last != 0) ? ((int64_t)(timestamp - self->last) / 1000) : 0, copyinstr(arg1, arg2 + 1), 0, "call", self->depth * 2, "", copyinstr(arg3, arg4 + 1));
    self->last = timestamp;
    self->depth++;
}

hotspot$target:::method-return
{
    this->sonde_condition1 = self->depth != 0;
}

hotspot$target:::method-return
/this->sonde_condition1/
{
    self->depth--;
    printf("%16d %8d %10d %24s:%-5d %-6s %*s%s\n", (int64_t)timestamp / 1000, tid, (self->last != 0) ? ((int64_t)(timestamp - self->last) / 1000) : 0, copyinstr(arg1, arg2 + 1), 0, "return", self->depth * 2, "", copyinstr(arg3, arg4 + 1));
    self->last = timestamp;
    this->sonde_condition2 = !(self->depth != 0);
}

hotspot$target:::method-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
    self->last = 0;
}
