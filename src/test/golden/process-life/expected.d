#!/usr/sbin/dtrace -s
/*
 * process_life.d
 *
 * Usage: dtrace -s process_life.d
 * Written by Sonde.
 */

#pragma D option quiet

proc:::create
{
    printf("%d makes %d\n", pid, args[0]->pr_pid);
}

proc:::exec-success
{
    printf("%d runs %s\n", pid, execname);
}

proc:::exit
{
    printf("%d ends\n", pid);
}
