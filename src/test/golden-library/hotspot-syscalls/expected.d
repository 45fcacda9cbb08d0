#!/usr/sbin/dtrace -s
/*
 * hotspot_syscalls.d - System calls that Java methods make, counted until you stop it.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceMethodProbes. The markers are in libjvm.so: give it as the library, and start
 * DTrace with -Z or on a running process.
 *
 * Columns:
 *   FUNCTION     where the innermost function is, and its name
 *   SYSCALL      the system call that it made
 *   CALLS        how often
 *
 * Usage: dtrace -s hotspot_syscalls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=5120000
#pragma D option aggsortrev

self int64_t depth;
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t sonde_condition2;

hotspot$target:::method-entry
{
    self->depth++;
    open_call[tid, self->depth] = strjoin(strjoin(copyinstr(arg1, arg2 + 1), " "), copyinstr(arg3, arg4 + 1));
}

hotspot$target:::method-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(copyinstr(arg1, arg2 + 1), " "), copyinstr(arg3, arg4 + 1)));
}

hotspot$target:::method-return
/this->sonde_condition1/
{
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = !(self->depth != 0);
}

hotspot$target:::method-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
}

syscall:::entry
/pid == $target && self->depth/
{
    @calls[(open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth], probefunc] = count();
}

dtrace:::END
{
    printf("%-56s %-20s %10s\n", "FUNCTION", "SYSCALL", "CALLS");
    printa("%-56s %-20s %@10d\n", @calls);
}
