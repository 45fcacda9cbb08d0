#!/usr/sbin/dtrace -s
/*
 * call_stack.d - Call and return hierarchy below the Python function "start".
 *
 * Columns:
 *   time in ns, marker, then file:function:line indented by depth
 *
 * Usage: dtrace -s call_stack.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t trace;
self int64_t indent;

python$target:::function-entry
/copyinstr(arg1) == "start"/
{
    self->trace = 1;
}

python$target:::function-entry
/self->trace/
{
    printf("%d\t%*s:", timestamp, 15, probename);
    printf("%*s", self->indent, "");
    printf("%s:%s:%d\n", basename(copyinstr(arg0)), copyinstr(arg1), arg2);
    self->indent++;
}

python$target:::function-return
/self->trace/
{
    self->indent--;
    printf("%d\t%*s:", timestamp, 15, probename);
    printf("%*s", self->indent, "");
    printf("%s:%s:%d\n", basename(copyinstr(arg0)), copyinstr(arg1), arg2);
}

python$target:::function-return
/copyinstr(arg1) == "start"/
{
    self->trace = 0;
    self->indent = 0;
}
