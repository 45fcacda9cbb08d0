#!/usr/sbin/dtrace -s
/*
 * ruby_cputime.d - Processor time in Ruby methods, with and without the time in what they
 * call.
 * Right on Ruby 2.0 and later, built with --enable-dtrace. Methods written in C are left
 * out.
 *
 * Columns:
 *   FILE          where the function is
 *   FUNCTION      its name
 *   EXCLUSIVE(ns) processor time in it, and not in what it called
 *   INCLUSIVE(ns) processor time from its entry to its return; of a function that calls
 *   itself, each call counts
 *   CALLS         calls that returned
 *
 * Usage: dtrace -s ruby_cputime.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=15360000
#pragma D option aggsortrev

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
    started[tid, self->depth] = curthread->se.sum_exec_runtime;
    open_call[tid, self->depth] = strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1));
}

ruby$target:::method-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1)));
}

ruby$target:::method-return
/this->sonde_condition1/
{
    this->inclusive = curthread->se.sum_exec_runtime - started[tid, self->depth];
    this->exclusive = this->inclusive - in_callees[tid, self->depth];
    this->sonde_filename_base = basename(copyinstr(arg2));
    @exclusive_ns[this->sonde_filename_base, strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1))] = sum(this->exclusive);
    @inclusive_ns[this->sonde_filename_base, strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1))] = sum(this->inclusive);
    @returns[this->sonde_filename_base, strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1))] = count();
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
    printf("%-24s %-32s %14s %14s %10s\n", "FILE", "FUNCTION", "EXCLUSIVE(ns)", "INCLUSIVE(ns)", "CALLS");
    printa("%-24s %-32s %@14d %@14d %@10d\n", @exclusive_ns, @inclusive_ns, @returns);
    printa("%@d returns were not measured: their entry was not seen.\n", @strays);
}
