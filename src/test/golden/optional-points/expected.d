#!/usr/sbin/dtrace -s
/*
 * optional_points.d
 *
 * Usage: dtrace -s optional_points.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option zdefs

python$target:::line,
python$target:::gc-start
{
    printf("%d\n", pid);
}

pid$target:python3.11:PyNot_Ther[e]:entry
/pid == $target/
{
    printf("never\n");
}

syscall::openat:entry
/pid == $target/
{
    printf("open\n");
}
