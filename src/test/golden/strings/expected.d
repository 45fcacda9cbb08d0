#!/usr/sbin/dtrace -s
/*
 * strings.d
 *
 * Usage: dtrace -s strings.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
/index(copyinstr(arg0), "lib") >= 0 && copyinstr(arg1) != "<module>"/
{
    printf("%s %s %d\n", basename(copyinstr(arg0)), dirname(copyinstr(arg0)), strlen(copyinstr(arg0)));
    printf("%s %d\n", substr(copyinstr(arg0), 1, 3), index(copyinstr(arg0), "/"));
    printf("%s\n", strjoin(strjoin(copyinstr(arg0), ":"), lltostr(arg2)));
}
