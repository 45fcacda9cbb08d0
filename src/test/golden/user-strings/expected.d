#!/usr/sbin/dtrace -s
/*
 * user_strings.d
 *
 * Usage: dtrace -s user_strings.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::audit
{
    printf("\033[H\033[2J");
    printf("%s\n", copyinstr(arg1));
    printf("%s\n", copyinstr(arg1, (int64_t)4 + 1));
    strlen(copyinstr(arg0));
}
