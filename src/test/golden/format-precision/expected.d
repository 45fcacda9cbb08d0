#!/usr/sbin/dtrace -s
/*
 * format_precision.d
 *
 * Usage: dtrace -s format_precision.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    printf("%.2s|%.*s|% d\n", "def", 1, "gh", arg0);
    printf("%*d|\n", arg0, arg0);
}
