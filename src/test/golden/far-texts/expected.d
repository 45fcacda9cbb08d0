#!/usr/sbin/dtrace -s
/*
 * far_texts.d
 *
 * Usage: dtrace -s far_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

syscall:::entry
/pid == $target && arg1 != 3/
{
    printf("%s %d %s%s\n", copyinstr(arg1), arg2, probefunc, "entry");
}
