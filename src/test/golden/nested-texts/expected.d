#!/usr/sbin/dtrace -s
/*
 * nested_texts.d
 *
 * Usage: dtrace -s nested_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

string kept[long long];

python$target:::function-entry
{
    printf("%s\n", strjoin(strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg0)), ":"), copyinstr(arg1)), "@"), copyinstr(arg0)), "!"));
    printf("%s\n", (arg2 == 1) ? (strjoin(strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg0)), ":"), copyinstr(arg1)), "@"), copyinstr(arg0)), "!")) : (strjoin(copyinstr(arg1), substr(strjoin(strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg0)), ":"), copyinstr(arg1)), "@"), copyinstr(arg0)), "!"), 0, 8))));
    kept[pid] = strjoin(strjoin(strjoin(strjoin(copyinstr(arg1), "<"), copyinstr(arg1)), ">"), copyinstr(arg0));
    printf("%s\n", (kept[pid] == NULL) ? "" : kept[pid]);
    kept[pid] = 0;
}
