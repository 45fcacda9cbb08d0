#!/usr/sbin/dtrace -s
/*
 * function_glob.d
 *
 * Usage: dtrace -s function_glob.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

pid$target:a.out:PyImport_*:entry
/pid == $target/
{
    @calls[probefunc] = count();
}

pid$target:a.out:PyImport_*:return
/pid == $target && (int32_t)arg1 < 0/
{
    @failures[probefunc, (int32_t)arg1] = count();
}

dtrace:::END
{
    printa("%-32s %@10d\n", @calls);
    printa("%-32s %10d %@10d\n", @failures);
}
