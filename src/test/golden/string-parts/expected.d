#!/usr/sbin/dtrace -s
/*
 * string_parts.d
 *
 * Usage: dtrace -s string_parts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this string label;

python$target:::function-entry
{
    printf("%s %s\n", dirname(copyinstr(arg0)), substr(copyinstr(arg0), 1, 3));
    printf("%s\n", substr(copyinstr(arg0), 1, 2147483647));
    this->label = strjoin(strjoin(copyinstr(arg0), ":"), lltostr(arg2));
    printf("%20s\n", basename(this->label));
}
