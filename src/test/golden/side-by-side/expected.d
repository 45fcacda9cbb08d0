#!/usr/sbin/dtrace -s
/*
 * side_by_side.d
 *
 * Usage: dtrace -s side_by_side.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

this string sonde_funcname;

python$target:::function-entry
{
    this->sonde_funcname = copyinstr(arg1);
    @calls[this->sonde_funcname] = count();
    @lines[this->sonde_funcname] = sum(arg2);
}

dtrace:::END
{
    printa("%-32s %@10d %@10d\n", @calls, @lines);
    printa("%s: %@d calls, %@d lines\n", @calls, @lines);
}
