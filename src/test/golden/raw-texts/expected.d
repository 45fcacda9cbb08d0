#!/usr/sbin/dtrace -s
/*
 * raw_texts.d
 *
 * Usage: dtrace -s raw_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

python$target:::function-entry
{
    trace(copyinstr(arg1));
}
