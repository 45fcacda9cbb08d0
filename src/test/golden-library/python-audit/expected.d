#!/usr/sbin/dtrace -s
/*
 * python_audit.d - Audit events of Python: files opened, code compiled, processes started.
 * Right on CPython 3.8 to 3.15. CPython must be built --with-dtrace; Debian's is.
 *
 * Columns:
 *   TIME(us)     microseconds of a clock that never steps back
 *   PID          process
 *   TID          thread
 *   EVENT        the event's name, as sys.addaudithook gets it
 *
 * Parameters, in this order:
 *   event: print only this event, such as open ("")
 *
 * Usage: dtrace -s python_audit.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline string event = $$1 == "" ? "" : $$1;

dtrace:::BEGIN
{
    printf("%16s %8s %8s %s\n", "TIME(us)", "PID", "TID", "EVENT");
}

python$target:::audit
/event == "" || copyinstr(arg0) == event/
{
    printf("%16d %8d %8d %s\n", (int64_t)timestamp / 1000, pid, tid, copyinstr(arg0));
}
