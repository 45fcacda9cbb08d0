#!/usr/sbin/dtrace -s
/*
 * captured_name.d
 *
 * Usage: dtrace -s captured_name.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t retval;

syscall::close:entry
/pid == $target/
{
    retval++;
    printf("%d\n", retval);
}
