#!/usr/sbin/dtrace -s
/*
 * perl_flow.d - Calls and returns of Perl subroutines, indented by depth.
 * Right on Perl 5.10.1 and later, built with -Dusedtrace; Debian's is not.
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
 * Usage: dtrace -s perl_flow.d -c 'COMMAND' | -p PID [PARAMETER]...
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

perl$target:::sub-entry
/self->depth || below == "" || (strjoin(strjoin(copyinstr(arg3), "::"), copyinstr(arg0))) == below/
{
    printf("%16d %8d %-24s %*s%s %s\n", (int64_t)timestamp / 1000, tid, basename(copyinstr(arg1)), self->depth * 2, "", "->", strjoin(strjoin(copyinstr(arg3), "::"), copyinstr(arg0)));
    self->depth++;
}

perl$target:::sub-return
{
    this->sonde_condition1 = self->depth != 0;
}

perl$target:::sub-return
/this->sonde_condition1/
{
    self->depth--;
    printf("%16d %8d %-24s %*s%s %s\n", (int64_t)timestamp / 1000, tid, basename(copyinstr(arg1)), self->depth * 2, "", "<-", strjoin(strjoin(copyinstr(arg3), "::"), copyinstr(arg0)));
    this->sonde_condition2 = !(self->depth != 0);
}

perl$target:::sub-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
}
