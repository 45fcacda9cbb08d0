#!/usr/sbin/dtrace -s
/*
 * strings.d
 *
 * Usage: dtrace -s strings.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
/index((this->sonde_text1 = copyinstr(arg0)), "lib") >= 0 && copyinstr(arg1) != "<module>"/
{
    printf("%s\n", basename(copyinstr(arg0)));
    printf("%s\n", strjoin(strjoin(copyinstr(arg0), ":"), lltostr(arg2)));
}
