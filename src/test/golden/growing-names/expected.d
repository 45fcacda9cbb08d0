#!/usr/sbin/dtrace -s
/*
 * growing_names.d
 *
 * Usage: dtrace -s growing_names.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256
#pragma D option aggsortrev

int64_t last_line[long long, string];

python$target:::function-entry
{
    @calls[uid, "in"] = count();
    @lines[uid, "in"] = sum(arg2);
    last_line[uid, "in"] = arg2;
}

python$target:::function-return
{
    @lines[uid, "returned"] = sum(1);
    last_line[uid, "returned"] = 1;
}

dtrace:::END
{
    trunc(@calls, 5);
    printa("%10d %-32s %@10d\n", @calls);
    trunc(@lines, 5);
    printa("%10d %-32s %@10d\n", @lines);
    printf("%d\n", last_line[uid, "returned"]);
    last_line[uid, "in"] = 0;
    last_line[uid, "returned"] = 0;
}
