#!/usr/sbin/dtrace -s
/*
 * php_calls.d - Calls of PHP functions, counted until you stop it.
 * Right on PHP 7 and 8, built with --enable-dtrace and run with USE_ZEND_DTRACE=1.
 *
 * Columns:
 *   FILE         where the function is
 *   FUNCTION     its name
 *   CALLS        calls, whether they returned or not
 *
 * Usage: dtrace -s php_calls.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

php$target:::function-entry
{
    @calls[basename(copyinstr(arg1)), strjoin(strjoin(copyinstr(arg3), copyinstr(arg4)), copyinstr(arg0))] = count();
}

dtrace:::END
{
    printf("%-32s %-40s %10s\n", "FILE", "FUNCTION", "CALLS");
    printa("%-32s %-40s %@10d\n", @calls);
}
