#!/usr/sbin/dtrace -s
/*
 * library_function.d
 *
 * Usage: dtrace -s library_function.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

pid$target:libc.so.6:malloc:entry
/pid == $target/
{
    @bytes[probefunc] = sum(arg0);
}

dtrace:::END
{
    printa("%-32s %@10d\n", @bytes);
}
