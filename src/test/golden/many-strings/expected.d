#!/usr/sbin/dtrace -s
/*
 * many_strings.d
 *
 * Usage: dtrace -s many_strings.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this string sonde_funcname;

python$target:::function-entry
{
    this->sonde_funcname = copyinstr(arg1);
    printf("%s %s %s %s %s %s %s\n", this->sonde_funcname, this->sonde_funcname, this->sonde_funcname, this->sonde_funcname, this->sonde_funcname, this->sonde_funcname, this->sonde_funcname);
}
