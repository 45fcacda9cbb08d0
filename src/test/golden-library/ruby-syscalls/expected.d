#!/usr/sbin/dtrace -s
/*
 * ruby_syscalls.d - System calls that Ruby methods make, counted until you stop it.
 * Right on Ruby 2.0 and later, built with --enable-dtrace. Methods written in C are left
 * out.
 *
 * Columns:
 *   FUNCTION     where the innermost function is, and its name
 *   SYSCALL      the system call that it made
 *   CALLS        how often
 *
 * Usage: dtrace -s ruby_syscalls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=5120000
#pragma D option aggsortrev

self int64_t depth;
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t sonde_condition2;

ruby$target:::method-entry
{
    self->depth++;
    open_call[tid, self->depth] = strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg2)), " "), copyinstr(arg0)), "#"), copyinstr(arg1));
}

ruby$target:::method-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg2)), " "), copyinstr(arg0)), "#"), copyinstr(arg1)));
}

ruby$target:::method-return
/this->sonde_condition1/
{
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = !(self->depth != 0);
}

ruby$target:::method-return
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
