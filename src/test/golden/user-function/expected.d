#!/usr/sbin/dtrace -s
/*
 * user_function.d
 *
 * Usage: dtrace -s user_function.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

pid$target:python3.11:PyLong_FromLong:entry
/pid == $target/
{
    printf("%s(%d)\n", probefunc, arg0);
}

pid$target:python3.11:PyLong_FromLong:return
/pid == $target/
{
    printf("%s gives %x\n", probefunc, arg1);
}
