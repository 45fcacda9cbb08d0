#!/usr/sbin/dtrace -s
/*
 * ruby_stat.d - What Ruby does, in numbers a second.
 * Right on Ruby 2.0 and later. Ruby must be built with --enable-dtrace.
 *
 * Columns:
 *   A time each second, and below it
 *   EVENT        what happened
 *   COUNT        how often in the last second
 *
 * Usage: dtrace -s ruby_stat.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

ruby$target:::method-entry
{
    @events["calls"] = count();
}

ruby$target:::cmethod-entry
{
    @events["C calls"] = count();
}

ruby$target:::object-create
{
    @events["objects"] = count();
}

ruby$target:::require-entry
{
    @events["requires"] = count();
}

ruby$target:::raise
{
    @events["exceptions"] = count();
}

ruby$target:::gc-mark-begin
{
    @events["collections"] = count();
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    printa("%-24s %@10d\n", @events);
    trunc(@events);
}
