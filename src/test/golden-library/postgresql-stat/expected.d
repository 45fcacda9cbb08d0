#!/usr/sbin/dtrace -s
/*
 * postgresql_stat.d - What a PostgreSQL backend does, in numbers a second.
 * Right on PostgreSQL 9 and later. Watches one backend: give the tracer its process id,
 * which select pg_backend_pid() tells. PostgreSQL must be built --enable-dtrace; Debian's
 * is.
 *
 * Columns:
 *   A time each second, and below it
 *   EVENT        what happened
 *   COUNT        how often in the last second
 *
 * Usage: dtrace -s postgresql_stat.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

postgresql$target:::query-start
{
    @events["queries"] = count();
}

postgresql$target:::transaction-start
{
    @events["transactions"] = count();
}

postgresql$target:::transaction-commit
{
    @events["commits"] = count();
}

postgresql$target:::transaction-abort
{
    @events["aborts"] = count();
}

postgresql$target:::lock-wait-start
{
    @events["lock waits"] = count();
}

tick-1s
{
    printf("%Y\n", walltimestamp);
    printa("%-24s %@10d\n", @events);
    trunc(@events);
}
