#!/usr/sbin/dtrace -s
/*
 * kernel_functions.d
 *
 * Usage: dtrace -s kernel_functions.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

fbt::vfs_read:entry
/pid == $target/
{
    printf("%s %d\n", probefunc, arg2);
}

fbt::vfs_*:return
/pid == $target/
{
    @results[probefunc, arg1] = count();
}

dtrace:::END
{
    printa("%-32s %10d %@10d\n", @results);
}
