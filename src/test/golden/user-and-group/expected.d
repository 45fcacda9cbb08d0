#!/usr/sbin/dtrace -s
/*
 * user_and_group.d
 *
 * Usage: dtrace -s user_and_group.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::gc-start
{
    printf("%d %d\n", uid, gid);
}
