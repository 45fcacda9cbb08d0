#!/usr/sbin/dtrace -s
/*
 * cpython_assert_usable.d - Says that the tracer works.
 * Right everywhere: it needs no CPython.
 *
 * Columns:
 *   "probe: success", and nothing else
 *
 * Usage: dtrace -s cpython_assert_usable.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("probe: success\n");
    exit(0);
}
