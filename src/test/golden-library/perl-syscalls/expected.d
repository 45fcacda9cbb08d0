#!/usr/sbin/dtrace -s
/*
 * perl_syscalls.d - System calls that Perl subroutines make, counted until you stop it.
 * Right on Perl 5.10.1 and later, built with -Dusedtrace; Debian's is not.
 *
 * Columns:
 *   FUNCTION     where the innermost function is, and its name
 *   SYSCALL      the system call that it made
 *   CALLS        how often
 *
 * Usage: dtrace -s perl_syscalls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=5120000
#pragma D option aggsortrev

self int64_t depth;
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t sonde_condition2;

perl$target:::sub-entry
{
    self->depth++;
    open_call[tid, self->depth] = strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg1)), " "), copyinstr(arg3)), "::"), copyinstr(arg0));
}

perl$target:::sub-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg1)), " "), copyinstr(arg3)), "::"), copyinstr(arg0)));
}

perl$target:::sub-return
/this->sonde_condition1/
{
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = !(self->depth != 0);
}

perl$target:::sub-return
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
