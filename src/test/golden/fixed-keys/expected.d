#!/usr/sbin/dtrace -s
/*
 * fixed_keys.d
 *
 * Usage: dtrace -s fixed_keys.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
int64_t seen[long long, long long, long long];
this int64_t sonde_condition2;
this int64_t sonde_condition3;
int64_t named[long long, string, string];

python$target:::gc-done
{
    this->sonde_condition1 = seen[ppid, 7, pid] != 0;
}

python$target:::gc-done
/this->sonde_condition1/
{
    printf("%d\n", timestamp - seen[ppid, 7, pid]);
    seen[ppid, 7, pid] = 0;
}

python$target:::gc-done
{
    this->sonde_condition2 = arg0 != 1;
}

python$target:::gc-done
/this->sonde_condition2/
{
    seen[ppid, 7, pid] = timestamp;
}

python$target:::gc-done
{
    this->sonde_condition3 = named[ppid, "return", "start"] != 0;
}

python$target:::gc-done
/this->sonde_condition3/
{
    printf("%d\n", named[ppid, "return", "start"]);
    named[ppid, "return", "start"] = 0;
}

python$target:::gc-done
{
    named[ppid, "return", "start"] = arg0;
}
