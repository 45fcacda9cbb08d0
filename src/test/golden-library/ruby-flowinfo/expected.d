#!/usr/sbin/dtrace -s
/*
 * ruby_flowinfo.d - Calls and returns of Ruby methods, indented by depth, with lines and
 * times.
 * Right on Ruby 2.0 and later, built with --enable-dtrace. Methods written in C are left
 * out.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back
 *   TID          thread
 *   DELTA(us)    microseconds since the line before of the same thread
 *   FILE         where the function is
 *   LINE         line where it begins or returns; 0 where the language tells none
 *   TYPE         call or return
 *   FUNCTION     name, indented by depth
 *
 * Parameters, in this order:
 *   below: print only the calls below this function ("")
 *
 * Usage: dtrace -s ruby_flowinfo.d -c 'COMMAND' | -p PID [PARAMETER]...
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
    printf("%16s %8s %10s %24s:%-5s %-6s %s\n", "TIME(us)", "TID", "DELTA(us)", "FILE", "LINE", "TYPE", "FUNCTION");
}

ruby$target:::method-entry
/self->depth || below == "" || (strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1))) == below/
{
    printf("%16d %8d %10d %24s:%-5d %-6s %*s%s\n", (int64_t)timestamp / 1000, tid, (self->last != 0) ? ((int64_t)(timestamp - self->last) / 1000) : 0, basename(copyinstr(arg2)), arg3, "call", self->depth * 2, "", strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1)));
    self->last = timestamp;
    self->depth++;
}

ruby$target:::method-return
{
    this->sonde_condition1 = self->depth != 0;
}

ruby$target:::method-return
/this->sonde_condition1/
{
    self->depth--;
    printf("%16d %8d %10d %24s:%-5d %-6s %*s%s\n", (int64_t)timestamp / 1000, tid, (self->last != 0) ? ((int64_t)(timestamp - self->last) / 1000) : 0, basename(copyinstr(arg2)), arg3, "return", self->depth * 2, "", strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1)));
    self->last = timestamp;
    this->sonde_condition2 = !(self->depth != 0);
}

ruby$target:::method-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
    self->last = 0;
}
