#!/usr/sbin/dtrace -s
/*
 * builtins.d
 *
 * Usage: dtrace -s builtins.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%d %d %d %d %d\n", pid, tid, ppid, uid, gid);
    printf("%d %s %d\n", cpu, execname, timestamp);
}

python$target:::gc-start
/pid == $target/
{
    printf("target\n");
}
