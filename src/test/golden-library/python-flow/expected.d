#!/usr/sbin/dtrace -s
/*
 * python_flow.d - Calls and returns of Python functions, indented by depth.
 * Right on CPython 3.6 to 3.10; on 3.15 a few returns are missing. CPython 3.11 leaves out
 * most entries, and 3.12 to 3.14 have no such markers. CPython must be built --with-dtrace;
 * Debian's is.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back
 *   TID          thread
 *   FILE         where the function is
 *   FUNCTION     -> is a call, <- a return, indented by depth
 *
 * Parameters, in this order:
 *   below: print only the calls below this function ("")
 *
 * Usage: dtrace -s python_flow.d -c 'COMMAND' | -p PID [PARAMETER]...
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
    printf("%16s %8s %-24s %s\n", "TIME(us)", "TID", "FILE", "FUNCTION");
}

python$target:::function-entry
/self->depth || below == "" || copyinstr(arg1) == below/
{
    printf("%16d %8d %-24s %*s%s %s\n", (int64_t)timestamp / 1000, tid, basename(copyinstr(arg0)), self->depth * 2, "", "->", copyinstr(arg1));
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
    printf("%16d %8d %-24s %*s%s %s\n", (int64_t)timestamp / 1000, tid, basename(copyinstr(arg0)), self->depth * 2, "", "<-", copyinstr(arg1));
    this->sonde_condition2 = !(self->depth != 0);
}

python$target:::function-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
}
