#!/usr/sbin/dtrace -s
/*
 * ruby_calls.d - Calls of Ruby methods, counted until you stop it.
 * Right on Ruby 2.0 and later, built with --enable-dtrace. Methods written in C are left
 * out.
 *
 * Columns:
 *   FILE         where the function is
 *   FUNCTION     its name
 *   CALLS        calls, whether they returned or not
 *
 * Usage: dtrace -s ruby_calls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

ruby$target:::method-entry
{
    @calls[basename(copyinstr(arg2)), strjoin(strjoin(copyinstr(arg0), "#"), copyinstr(arg1))] = count();
}

dtrace:::END
{
    printf("%-32s %-40s %10s\n", "FILE", "FUNCTION", "CALLS");
    printa("%-32s %-40s %@10d\n", @calls);
}
