#!/usr/sbin/dtrace -s
/*
 * python_cpudist.d - How the processor times in Python functions are spread, with and
 * without what they call.
 * Right on CPython 3.6 to 3.10; on 3.15 a few returns are missing. CPython 3.11 leaves out
 * most entries, and 3.12 to 3.14 have no such markers. CPython must be built --with-dtrace;
 * Debian's is.
 *
 * Columns:
 *   For each function, first the processor time in it alone, then the processor time from
 *   entry to return:
 *   value         nanoseconds, from this power of two on
 *   count         calls that returned
 *
 * Usage: dtrace -s python_cpudist.d -c 'COMMAND' | -p PID
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
this string sonde_funcname;
this int64_t sonde_condition2;
this int64_t sonde_condition3;

python$target:::function-entry
{
    self->depth++;
    started[tid, self->depth] = curthread->se.sum_exec_runtime;
    open_call[tid, self->depth] = copyinstr(arg1);
}

python$target:::function-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == copyinstr(arg1);
}

python$target:::function-return
/this->sonde_condition1/
{
    this->inclusive = curthread->se.sum_exec_runtime - started[tid, self->depth];
    this->exclusive = this->inclusive - in_callees[tid, self->depth];
    this->sonde_filename_base = basename(copyinstr(arg0));
    this->sonde_funcname = copyinstr(arg1);
    @exclusive_ns[this->sonde_filename_base, this->sonde_funcname] = quantize(this->exclusive);
    @inclusive_ns[this->sonde_filename_base, this->sonde_funcname] = quantize(this->inclusive);
    started[tid, self->depth] = 0;
    in_callees[tid, self->depth] = 0;
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = self->depth != 0;
}

python$target:::function-return
/this->sonde_condition1 && this->sonde_condition2/
{
    in_callees[tid, self->depth] += this->inclusive;
}

python$target:::function-return
/this->sonde_condition1 && !this->sonde_condition2/
{
    self->depth = 0;
}

python$target:::function-return
/!this->sonde_condition1/
{
    @strays = count();
    this->sonde_condition3 = self->depth != 0 && !(open_call[tid, self->depth] != NULL && open_call[tid, self->depth] != "");
}

python$target:::function-return
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
