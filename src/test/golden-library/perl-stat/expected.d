#!/usr/sbin/dtrace -s
/*
 * perl_stat.d - What Perl does, in numbers a second.
 * Right on Perl 5.18 and later, built with -Dusedtrace; Debian's is not.
 *
 * Columns:
 *   A time each second, and below it
 *   EVENT        what happened
 *   COUNT        how often in the last second
 *
 * Usage: dtrace -s perl_stat.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

perl$target:::sub-entry
{
    @events["calls"] = count();
}

perl$target:::loading-file
{
    @events["files"] = count();
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    printa("%-24s %@10d\n", @events);
    trunc(@events);
}
