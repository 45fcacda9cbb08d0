#!/usr/sbin/dtrace -s
/*
 * php_stat.d - What PHP does, in numbers a second.
 * Right on PHP 7 and 8, run with USE_ZEND_DTRACE=1. PHP must be built with --enable-dtrace.
 *
 * Columns:
 *   A time each second, and below it
 *   EVENT        what happened
 *   COUNT        how often in the last second
 *
 * Usage: dtrace -s php_stat.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

php$target:::function-entry
{
    @events["calls"] = count();
}

php$target:::request-startup
{
    @events["requests"] = count();
}

php$target:::compile-file-entry
{
    @events["compilations"] = count();
}

php$target:::exception-thrown
{
    @events["exceptions"] = count();
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    printa("%-24s %@10d\n", @events);
    trunc(@events);
}
