#!/usr/sbin/dtrace -s
/*
 * php_requests.d - Requests that PHP answers, with their times.
 * Right on PHP 7 and 8. PHP must be built with --enable-dtrace.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back, at the end of it
 *   PID          process
 *   DURATION(us) how long the request took
 *   METHOD       GET, POST, …
 *   URI          what was asked for
 *   FILE         the script that answered
 *
 * Usage: dtrace -s php_requests.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t started;

dtrace:::BEGIN
{
    printf("%16s %8s %12s %-6s %-32s %s\n", "TIME(us)", "PID", "DURATION(us)", "METHOD", "URI", "FILE");
}

php$target:::request-startup
{
    self->started = timestamp;
}

php$target:::request-shutdown
/self->started/
{
    printf("%16d %8d %12d %-6s %-32s %s\n", (int64_t)timestamp / 1000, pid, (int64_t)(timestamp - self->started) / 1000, copyinstr(arg2), copyinstr(arg1), copyinstr(arg0));
    self->started = 0;
}
