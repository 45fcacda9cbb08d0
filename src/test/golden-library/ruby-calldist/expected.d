#!/usr/sbin/dtrace -s
/*
 * ruby_calldist.d - How the times in Ruby methods are spread, with and without what they
 * call.
 * Right on Ruby 2.0 and later, built with --enable-dtrace. Methods written in C are left
 * out.
 *
 * Columns:
 *   For each function, first the time in it alone, then the time from entry to return:
 *   value         nanoseconds, from this power of two on
 *   count         calls that returned
 *
 * Usage: dtrace -s ruby_calldist.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=15360000

self int64_t depth;
int64_t started[long long, long long];
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t inclusive;
this int64_t exclusive;
int64_t in_callees[long long, long long];
this string sonde_filename_base;
this int64_t sonde_condition2;
this int64_t sonde_condition3;

ruby$target:::method-entry
{
    self->depth++;
    started[tid, self->depth] = timestamp;
    open_call[tid, self->depth] = strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1));
}

ruby$target:::method-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1)));
}

ruby$target:::method-return
/this->sonde_condition1/
{
    this->inclusive = timestamp - started[tid, self->depth];
    this->exclusive = this->inclusive - in_callees[tid, self->depth];
    this->sonde_filename_base = basename(copyinstr(arg2));
    @exclusive_ns[this->sonde_filename_base, strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1))] = quantize(this->exclusive);
    @inclusive_ns[this->sonde_filename_base, strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1))] = quantize(this->inclusive);
    started[tid, self->depth] = 0;
    in_callees[tid, self->depth] = 0;
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = self->depth != 0;
}

ruby$target:::method-return
/this->sonde_condition1 && this->sonde_condition2/
{
    in_callees[tid, self->depth] += this->inclusive;
}

ruby$target:::method-return
/this->sonde_condition1 && !this->sonde_condition2/
{
    self->depth = 0;
}

ruby$target:::method-return
/!this->sonde_condition1/
{
    @strays = count();
    this->sonde_condition3 = self->depth != 0 && !(open_call[tid, self->depth] != NULL && open_call[tid, self->depth] != "");
}

ruby$target:::method-return
/!this->sonde_condition1 && this->sonde_condition3/
{
    self->depth--;
}

dtrace:::END
{
    printf("Exclusive time in nanoseconds:\n");
    printa("%-32s %-32s\n%@d\n", @exclusive_ns);
    printf("Inclusive time in nanoseconds:\n");
    printa("%-32s %-32s\n%@d\n", @inclusive_ns);
    printa("%@d returns were not measured: their entry was not seen.\n", @strays);
}
