#!/usr/sbin/dtrace -s
/*
 * python_stat.d - What Python does, in numbers a second.
 * Right on CPython 3.7 to 3.10 and 3.15; 3.11 leaves out most calls, and 3.12 to 3.14 have
 * no marker for calls. CPython must be built --with-dtrace; Debian's is.
 *
 * Columns:
 *   A time each second, and below it
 *   EVENT        what happened
 *   COUNT        how often in the last second
 *
 * Usage: dtrace -s python_stat.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

python$target:::function-entry
{
    @events["calls"] = count();
}

python$target:::import-find-load-start
{
    @events["imports"] = count();
}

python$target:::gc-start
{
    @events["collections"] = count();
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    printa("%-24s %@10d\n", @events);
    trunc(@events);
}
