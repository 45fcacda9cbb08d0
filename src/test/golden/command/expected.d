#!/usr/sbin/dtrace -s
/*
 * command.d
 *
 * Usage: dtrace -s command.d
 * Destructive: it may run commands and change the system, with the rights of the tracer.
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option destructive

dtrace:::BEGIN
{
    system("kill -0 %d", pid);
}
