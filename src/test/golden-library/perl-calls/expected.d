#!/usr/sbin/dtrace -s
/*
 * perl_calls.d - Calls of Perl subroutines, counted until you stop it.
 * Right on Perl 5.10.1 and later, built with -Dusedtrace; Debian's is not.
 *
 * Columns:
 *   FILE         where the function is
 *   FUNCTION     its name
 *   CALLS        calls, whether they returned or not
 *
 * Usage: dtrace -s perl_calls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

perl$target:::sub-entry
{
    @calls[basename(copyinstr(arg1)), strjoin(strjoin(copyinstr(arg3), "::"), copyinstr(arg0))] = count();
}

dtrace:::END
{
    printf("%-32s %-40s %10s\n", "FILE", "FUNCTION", "CALLS");
    printa("%-32s %-40s %@10d\n", @calls);
}
