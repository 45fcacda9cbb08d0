#!/usr/sbin/dtrace -s
/*
 * deviation_beside_mean.d
 *
 * Usage: dtrace -s deviation_beside_mean.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

this string sonde_funcname;

python$target:::function-entry
{
    this->sonde_funcname = copyinstr(arg1);
    @calls[this->sonde_funcname] = count();
    @mean[this->sonde_funcname] = avg(arg2);
    @spread[this->sonde_funcname] = stddev(arg2);
}

dtrace:::END
{
    printa("%s %@d %@d %@d\n", @spread, @mean, @calls);
}
