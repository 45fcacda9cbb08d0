#!/usr/sbin/dtrace -s
/*
 * syscall_texts.d
 *
 * Usage: dtrace -s syscall_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

syscall::write:entry
/pid == $target && (arg2 >= 10 && pid != 4)/
{
    printf("%s\n", copyinstr(arg1, arg2 + 1));
}

syscall::futex:entry
/pid == $target/
{
    printf("%s\n", copyinstr(arg0, arg3 + 1));
}
