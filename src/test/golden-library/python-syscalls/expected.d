#!/usr/sbin/dtrace -s
/*
 * python_syscalls.d - System calls that Python functions make, counted until you stop it.
 * Right on CPython 3.6 to 3.10; on 3.15 a few returns are missing. CPython 3.11 leaves out
 * most entries, and 3.12 to 3.14 have no such markers. CPython must be built --with-dtrace;
 * Debian's is.
 *
 * Columns:
 *   FUNCTION     where the innermost function is, and its name
 *   SYSCALL      the system call that it made
 *   CALLS        how often
 *
 * Usage: dtrace -s python_syscalls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=5120000
#pragma D option aggsortrev

self int64_t depth;
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t sonde_condition2;

python$target:::function-entry
{
    self->depth++;
    open_call[tid, self->depth] = strjoin(strjoin(basename(copyinstr(arg0)), " "), copyinstr(arg1));
}

python$target:::function-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(basename(copyinstr(arg0)), " "), copyinstr(arg1)));
}

python$target:::function-return
/this->sonde_condition1/
{
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = !(self->depth != 0);
}

python$target:::function-return
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
