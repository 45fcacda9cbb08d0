#!/usr/sbin/dtrace -s
/*
 * marker_glob.d
 *
 * Usage: dtrace -s marker_glob.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option zdefs

python$target:::function-entry,
python$target:::function-return
/basename(copyinstr(arg0)) == "app.py"/
{
    printf("%s %s\n", probename, copyinstr(arg1));
}

python$target:::gc-start,
python$target:::gc-done
{
    printf("gc\n");
}
