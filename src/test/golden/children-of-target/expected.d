#!/usr/sbin/dtrace -s
/*
 * children_of_target.d
 *
 * Usage: dtrace -s children_of_target.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

proc:::create
/pid == $target/
{
    printf("%s %d\n", probename, args[0]->pr_pid > pid);
}
