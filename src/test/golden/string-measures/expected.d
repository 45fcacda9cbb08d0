#!/usr/sbin/dtrace -s
/*
 * string_measures.d
 *
 * Usage: dtrace -s string_measures.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    printf("%d %d\n", strlen(copyinstr(arg0)), index((this->sonde_text1 = copyinstr(arg0)), "/"));
}
