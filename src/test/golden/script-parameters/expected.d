#!/usr/sbin/dtrace -s
/*
 * script_parameters.d
 *
 * Parameters, in this order:
 *   wanted: the function that is watched ("start")
 *   least: the first line that counts (10)
 *
 * Usage: dtrace -s script_parameters.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline string wanted = $$1 == "" ? "start" : $$1;
inline int64_t least = $2 == 0 ? 10 : $2;

python$target:::function-entry
/copyinstr(arg1) == wanted && arg2 >= least/
{
    printf("%s:%d\n", wanted, arg2);
}
