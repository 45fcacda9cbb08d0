#!/usr/sbin/dtrace -s
/*
 * python_top.d - The 20 busiest Python functions, each second anew.
 *
 * Columns:
 *   process id, file, function, line, calls in the last second
 *
 * Usage: dtrace -s python_top.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @fn_calls[pid, copyinstr(arg0), copyinstr(arg1), arg2] = count();
}

tick-1s
{
    printf("\033[H\033[2J");
    printf("%6s %80s %30s %6s %6s\n", "PID", "FILENAME", "FUNCTION", "LINE", "CALLS");
    trunc(@fn_calls, 20);
    printa("%6d %80s %30s %6d %@6d\n", @fn_calls);
    trunc(@fn_calls);
}
