#!/usr/sbin/dtrace -s
/*
 * script_options.d
 *
 * Usage: dtrace -s script_options.d -c 'COMMAND' | -p PID
 * Destructive: it may run commands and change the system, with the rights of the tracer.
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option destructive
#pragma D option strsize=400
#pragma D option bufsize=8388608

python$target:::gc-start
{
    system("kill -0 %d", pid);
}
