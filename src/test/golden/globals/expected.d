#!/usr/sbin/dtrace -s
/*
 * globals.d
 *
 * Usage: dtrace -s globals.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t n;
string last;

python$target:::function-entry
{
    n++;
    n += 2;
    n -= 1;
    n--;
    last = copyinstr(arg1);
}

dtrace:::END
/last != ""/
{
    printf("%d %s\n", n, last);
    n = 0;
    last = "";
}
