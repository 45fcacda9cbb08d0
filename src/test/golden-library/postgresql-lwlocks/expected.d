#!/usr/sbin/dtrace -s
/*
 * postgresql_lwlocks.d - Waits of a PostgreSQL backend for locks on shared memory.
 * Right on PostgreSQL 9.6 and later. Watches one backend: give the tracer its process id,
 * which select pg_backend_pid() tells. PostgreSQL must be built --enable-dtrace; Debian's
 * is.
 *
 * Columns:
 *   TRANCHE      what the lock protects
 *   MODE         exclusive or shared
 *   TOTAL(ns)    time of all waits
 *   LONGEST(ns)  time of the longest
 *   TIMES        how many there were
 *
 * Usage: dtrace -s postgresql_lwlocks.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

self int64_t started;
this int64_t took;
this string sonde_tranche;

postgresql$target:::lwlock-wait-start
{
    self->started = timestamp;
}

postgresql$target:::lwlock-wait-done
/self->started/
{
    this->took = timestamp - self->started;
    this->sonde_tranche = copyinstr(arg0);
    @total_ns[this->sonde_tranche, (arg1 == 0) ? "exclusive" : "shared"] = sum(this->took);
    @longest_ns[this->sonde_tranche, (arg1 == 0) ? "exclusive" : "shared"] = max(this->took);
    @times[this->sonde_tranche, (arg1 == 0) ? "exclusive" : "shared"] = count();
    self->started = 0;
}

dtrace:::END
{
    printf("%-24s %-9s %14s %14s %8s\n", "TRANCHE", "MODE", "TOTAL(ns)", "LONGEST(ns)", "TIMES");
    printa("%-24s %-9s %@14d %@14d %@8d\n", @total_ns, @longest_ns, @times);
}
