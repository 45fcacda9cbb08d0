#!/usr/sbin/dtrace -s
/*
 * php_cpudist.d - How the processor times in PHP functions are spread, with and without what
 * they call.
 * Right on PHP 7 and 8, built with --enable-dtrace and run with USE_ZEND_DTRACE=1.
 *
 * Columns:
 *   For each function, first the processor time in it alone, then the processor time from
 *   entry to return:
 *   value         nanoseconds, from this power of two on
 *   count         calls that returned
 *
 * Usage: dtrace -s php_cpudist.d -c 'COMMAND' | -p PID
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
this string sonde_request_file_base;
this int64_t sonde_condition2;
this int64_t sonde_condition3;

php$target:::function-entry
{
    self->depth++;
    started[tid, self->depth] = curthread->se.sum_exec_runtime;
    open_call[tid, self->depth] = strjoin(strjoin(copyinstr(arg3), copyinstr(arg4)), copyinstr(arg0));
}

php$target:::function-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(copyinstr(arg3), copyinstr(arg4)), copyinstr(arg0)));
}

php$target:::function-return
/this->sonde_condition1/
{
    this->inclusive = curthread->se.sum_exec_runtime - started[tid, self->depth];
    this->exclusive = this->inclusive - in_callees[tid, self->depth];
    this->sonde_request_file_base = basename(copyinstr(arg1));
    @exclusive_ns[this->sonde_request_file_base, strjoin(strjoin(copyinstr(arg3), copyinstr(arg4)), copyinstr(arg0))] = quantize(this->exclusive);
    @inclusive_ns[this->sonde_request_file_base, strjoin(strjoin(copyinstr(arg3), copyinstr(arg4)), copyinstr(arg0))] = quantize(this->inclusive);
    started[tid, self->depth] = 0;
    in_callees[tid, self->depth] = 0;
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = self->depth != 0;
}

php$target:::function-return
/this->sonde_condition1 && this->sonde_condition2/
{
    in_callees[tid, self->depth] += this->inclusive;
}

php$target:::function-return
/this->sonde_condition1 && !this->sonde_condition2/
{
    self->depth = 0;
}

php$target:::function-return
/!this->sonde_condition1/
{
    @strays = count();
    this->sonde_condition3 = self->depth != 0 && !(open_call[tid, self->depth] != NULL && open_call[tid, self->depth] != "");
}

php$target:::function-return
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
