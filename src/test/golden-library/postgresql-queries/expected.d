#!/usr/sbin/dtrace -s
/*
 * postgresql_queries.d - Queries of a PostgreSQL backend, with their times.
 * Right on PostgreSQL 9 and later, for queries of the simple protocol. Watches one backend:
 * give the tracer its process id, which select pg_backend_pid() tells. PostgreSQL must be
 * built --enable-dtrace; Debian's is.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back, at the end of it
 *   PID          the backend's process
 *   DURATION(us) from the arrival of the query to its end
 *   QUERY        its text, cut at the tracer's string size
 *   At the end, how the durations of all queries are spread, in microseconds.
 *
 * Parameters, in this order:
 *   slow_us: print only queries of so many microseconds or more (0)
 *
 * Usage: dtrace -s postgresql_queries.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline int64_t slow_us = $1 == 0 ? 0 : $1;

self int64_t started;
this int64_t sonde_condition1;
this int64_t took;
this int64_t sonde_condition2;

dtrace:::BEGIN
{
    printf("%16s %8s %12s %s\n", "TIME(us)", "PID", "DURATION(us)", "QUERY");
}

postgresql$target:::query-start
{
    self->started = timestamp;
}

postgresql$target:::query-done
{
    this->sonde_condition1 = self->started != 0;
}

postgresql$target:::query-done
/this->sonde_condition1/
{
    this->took = (int64_t)(timestamp - self->started) / 1000;
    @latency_us = quantize(this->took);
    self->started = 0;
    this->sonde_condition2 = this->took >= slow_us;
}

postgresql$target:::query-done
/this->sonde_condition1 && this->sonde_condition2/
{
    printf("%16d %8d %12d %s\n", (int64_t)timestamp / 1000, pid, this->took, copyinstr(arg0));
}

dtrace:::END
{
    printa("%@d\n", @latency_us);
}
