#!/usr/sbin/dtrace -s
/*
 * postgresql_locks.d - Waits of a PostgreSQL backend for locks on tables, rows and
 * transactions.
 * Right on PostgreSQL 9 and later. Watches one backend: give the tracer its process id,
 * which select pg_backend_pid() tells. PostgreSQL must be built --enable-dtrace; Debian's
 * is.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back, at the end of it
 *   PID          the backend's process
 *   WAIT(us)     how long the backend waited
 *   MODE         the mode that it wanted
 *   TYPE         the lock's LockTagType, a number; 0 is a table or index
 *   FIELD1       for a table or index, the database's oid
 *   FIELD2       for a table or index, its oid; for a transaction, see LOCKTAG in the source
 *   At the end, how the waits of each mode are spread, in microseconds.
 *
 * Usage: dtrace -s postgresql_locks.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t started;
this int64_t took;

dtrace:::BEGIN
{
    printf("%16s %8s %10s %-20s %4s %10s %10s\n", "TIME(us)", "PID", "WAIT(us)", "MODE", "TYPE", "FIELD1", "FIELD2");
}

postgresql$target:::lock-wait-start
{
    self->started = timestamp;
}

postgresql$target:::lock-wait-done
/self->started/
{
    this->took = (int64_t)(timestamp - self->started) / 1000;
    @waits_us[(arg5 == 1) ? "AccessShare" : ((arg5 == 2) ? "RowShare" : ((arg5 == 3) ? "RowExclusive" : ((arg5 == 4) ? "ShareUpdateExclusive" : ((arg5 == 5) ? "Share" : ((arg5 == 6) ? "ShareRowExclusive" : ((arg5 == 7) ? "Exclusive" : ((arg5 == 8) ? "AccessExclusive" : "?")))))))] = quantize(this->took);
    self->started = 0;
    printf("%16d %8d %10d %-20s %4d %10d %10d\n", (int64_t)timestamp / 1000, pid, this->took, (arg5 == 1) ? "AccessShare" : ((arg5 == 2) ? "RowShare" : ((arg5 == 3) ? "RowExclusive" : ((arg5 == 4) ? "ShareUpdateExclusive" : ((arg5 == 5) ? "Share" : ((arg5 == 6) ? "ShareRowExclusive" : ((arg5 == 7) ? "Exclusive" : ((arg5 == 8) ? "AccessExclusive" : "?"))))))), arg4, arg0, arg1);
}

dtrace:::END
{
    printa("%s\n%@d\n", @waits_us);
}
