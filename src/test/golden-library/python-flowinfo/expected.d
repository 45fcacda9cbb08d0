#!/usr/sbin/dtrace -s
/*
 * python_flowinfo.d - Calls and returns of Python functions, indented by depth, with lines
 * and times.
 * Right on CPython 3.6 to 3.10; on 3.15 a few returns are missing. CPython 3.11 leaves out
 * most entries, and 3.12 to 3.14 have no such markers. CPython must be built --with-dtrace;
 * Debian's is.
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
 * Usage: dtrace -s python_flowinfo.d -c 'COMMAND' | -p PID [PARAMETER]...
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

python$target:::function-entry
/self->depth || below == "" || copyinstr(arg1) == below/
{
    printf("%16d %8d %10d %24s:%-5d %-6s %*s%s\n", (int64_t)timestamp / 1000, tid, (self->last != 0) ? ((int64_t)(timestamp - self->last) / 1000) : 0, basename(copyinstr(arg0)), arg2, "call", self->depth * 2, "", copyinstr(arg1));
    self->last = timestamp;
    self->depth++;
}

python$target:::function-return
{
    this->sonde_condition1 = self->depth != 0;
}

python$target:::function-return
/this->sonde_condition1/
{
    self->depth--;
    printf("%16d %8d %10d %24s:%-5d %-6s %*s%s\n", (int64_t)timestamp / 1000, tid, (self->last != 0) ? ((int64_t)(timestamp - self->last) / 1000) : 0, basename(copyinstr(arg0)), arg2, "return", self->depth * 2, "", copyinstr(arg1));
    self->last = timestamp;
    this->sonde_condition2 = !(self->depth != 0);
}

python$target:::function-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
    self->last = 0;
}
