#!/usr/sbin/dtrace -s
/*
 * hotspot_flow.d - Calls and returns of Java methods, indented by depth.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceMethodProbes. The markers are in libjvm.so: give it as the library, and start
 * DTrace with -Z or on a running process.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back
 *   TID          thread
 *   CLASS        where the function is
 *   FUNCTION     -> is a call, <- a return, indented by depth
 *
 * Parameters, in this order:
 *   below: print only the calls below this function ("")
 *
 * Usage: dtrace -s hotspot_flow.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline string below = $$1 == "" ? "" : $$1;

self int64_t depth;
this int64_t sonde_condition1;
this int64_t sonde_condition2;

dtrace:::BEGIN
{
    printf("%16s %8s %-24s %s\n", "TIME(us)", "TID", "CLASS", "FUNCTION");
}

hotspot$target:::method-entry
/self->depth || below == "" || copyinstr(arg3, arg4 + 1) == below/
{
    printf("%16d %8d %-24s %*s%s %s\n", (int64_t)timestamp / 1000, tid, copyinstr(arg1, arg2 + 1), self->depth * 2, "", "->", copyinstr(arg3, arg4 + 1));
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
    printf("%16d %8d %-24s %*s%s %s\n", (int64_t)timestamp / 1000, tid, copyinstr(arg1, arg2 + 1), self->depth * 2, "", "<-", copyinstr(arg3, arg4 + 1));
    this->sonde_condition2 = !(self->depth != 0);
}

hotspot$target:::method-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
}
