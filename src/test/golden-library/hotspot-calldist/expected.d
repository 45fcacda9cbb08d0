#!/usr/sbin/dtrace -s
/*
 * hotspot_calldist.d - How the times in Java methods are spread, with and without what they
 * call.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceMethodProbes. The markers are in libjvm.so: give it as the library, and start
 * DTrace with -Z or on a running process.
 *
 * Columns:
 *   For each function, first the time in it alone, then the time from entry to return:
 *   value         nanoseconds, from this power of two on
 *   count         calls that returned
 *
 * Usage: dtrace -s hotspot_calldist.d -c 'COMMAND' | -p PID
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
this string sonde_class_name;
this string sonde_method;
this int64_t sonde_condition2;
this int64_t sonde_condition3;

hotspot$target:::method-entry
{
    self->depth++;
    started[tid, self->depth] = timestamp;
    open_call[tid, self->depth] = copyinstr(arg3, arg4 + 1);
}

hotspot$target:::method-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == copyinstr(arg3, arg4 + 1);
}

hotspot$target:::method-return
/this->sonde_condition1/
{
    this->inclusive = timestamp - started[tid, self->depth];
    this->exclusive = this->inclusive - in_callees[tid, self->depth];
    this->sonde_class_name = copyinstr(arg1, arg2 + 1);
    this->sonde_method = copyinstr(arg3, arg4 + 1);
    @exclusive_ns[this->sonde_class_name, this->sonde_method] = quantize(this->exclusive);
    @inclusive_ns[this->sonde_class_name, this->sonde_method] = quantize(this->inclusive);
    started[tid, self->depth] = 0;
    in_callees[tid, self->depth] = 0;
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = self->depth != 0;
}

hotspot$target:::method-return
/this->sonde_condition1 && this->sonde_condition2/
{
    in_callees[tid, self->depth] += this->inclusive;
}

hotspot$target:::method-return
/this->sonde_condition1 && !this->sonde_condition2/
{
    self->depth = 0;
}

hotspot$target:::method-return
/!this->sonde_condition1/
{
    @strays = count();
    this->sonde_condition3 = self->depth != 0 && !(open_call[tid, self->depth] != NULL && open_call[tid, self->depth] != "");
}

hotspot$target:::method-return
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
