#!/usr/sbin/dtrace -s
/*
 * php_syscalls.d - System calls that PHP functions make, counted until you stop it.
 * Right on PHP 7 and 8, built with --enable-dtrace and run with USE_ZEND_DTRACE=1.
 *
 * Columns:
 *   FUNCTION     where the innermost function is, and its name
 *   SYSCALL      the system call that it made
 *   CALLS        how often
 *
 * Usage: dtrace -s php_syscalls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=5120000
#pragma D option aggsortrev

self int64_t depth;
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t sonde_condition2;

php$target:::function-entry
{
    self->depth++;
    open_call[tid, self->depth] = strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg1)), " "), copyinstr(arg3)), copyinstr(arg4)), copyinstr(arg0));
}

php$target:::function-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg1)), " "), copyinstr(arg3)), copyinstr(arg4)), copyinstr(arg0)));
}

php$target:::function-return
/this->sonde_condition1/
{
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = !(self->depth != 0);
}

php$target:::function-return
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
