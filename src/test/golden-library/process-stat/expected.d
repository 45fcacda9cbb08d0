#!/usr/sbin/dtrace -s
/*
 * process_stat.d - What a process does in Python, Java, Ruby, PHP, Perl or PostgreSQL, in
 * numbers a second.
 * Markers that are not there are left out; what each language's own stat script needs, this
 * one needs for that language.
 *
 * Columns:
 *   A time each second, and below it
 *   EVENT        what happened
 *   COUNT        how often in the last second
 *
 * Usage: dtrace -s process_stat.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option zdefs
#pragma D option aggsortrev

python$target:::function-entry
{
    @events["python calls"] = count();
}

python$target:::import-find-load-start
{
    @events["python imports"] = count();
}

python$target:::gc-start
{
    @events["python collections"] = count();
}

hotspot$target:::method-entry
{
    @events["java calls"] = count();
}

hotspot$target:::object-alloc
{
    @events["java objects"] = count();
}

hotspot$target:::class-loaded
{
    @events["java classes"] = count();
}

hotspot$target:::thread-start
{
    @events["java threads"] = count();
}

hotspot$target:::monitor-contended-enter
{
    @events["java contentions"] = count();
}

hotspot$target:::method-compile-begin
{
    @events["java compilations"] = count();
}

hotspot$target:::gc-begin
{
    @events["java collections"] = count();
}

ruby$target:::method-entry
{
    @events["ruby calls"] = count();
}

ruby$target:::cmethod-entry
{
    @events["ruby C calls"] = count();
}

ruby$target:::object-create
{
    @events["ruby objects"] = count();
}

ruby$target:::require-entry
{
    @events["ruby requires"] = count();
}

ruby$target:::raise
{
    @events["ruby exceptions"] = count();
}

ruby$target:::gc-mark-begin
{
    @events["ruby collections"] = count();
}

php$target:::function-entry
{
    @events["php calls"] = count();
}

php$target:::request-startup
{
    @events["php requests"] = count();
}

php$target:::compile-file-entry
{
    @events["php compilations"] = count();
}

php$target:::exception-thrown
{
    @events["php exceptions"] = count();
}

perl$target:::sub-entry
{
    @events["perl calls"] = count();
}

perl$target:::loading-file
{
    @events["perl files"] = count();
}

postgresql$target:::query-start
{
    @events["postgresql queries"] = count();
}

postgresql$target:::transaction-start
{
    @events["postgresql transactions"] = count();
}

postgresql$target:::transaction-commit
{
    @events["postgresql commits"] = count();
}

postgresql$target:::transaction-abort
{
    @events["postgresql aborts"] = count();
}

postgresql$target:::lock-wait-start
{
    @events["postgresql lock waits"] = count();
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    printa("%-24s %@10d\n", @events);
    trunc(@events);
}
