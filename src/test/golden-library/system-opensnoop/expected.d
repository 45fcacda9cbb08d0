#!/usr/sbin/dtrace -s
/*
 * system_opensnoop.d - Files that processes open.
 * Watches all processes. Right on Linux for x86-64; other processors have no system call
 * named open.
 *
 * Columns:
 *   PID          process
 *   PROGRAM      its name
 *   FD           the file's descriptor, or -1
 *   ERR          the error's number, such as 2 for ENOENT; 0 for none
 *   PATH         as the program gave it
 *
 * Parameters, in this order:
 *   program: show only what this program opens, such as python3 ("")
 *
 * Usage: dtrace -s system_opensnoop.d [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline string program = $$1 == "" ? "" : $$1;

self int64_t path;

dtrace:::BEGIN
{
    printf("%8s %-16s %4s %4s %s\n", "PID", "PROGRAM", "FD", "ERR", "PATH");
}

syscall::open:entry
/program == "" || execname == program/
{
    self->path = arg0;
}

syscall::openat:entry,
syscall::openat2:entry
/program == "" || execname == program/
{
    self->path = arg1;
}

syscall::open:return,
syscall::openat:return,
syscall::openat2:return
/self->path/
{
    printf("%8d %-16s %4d %4d %s\n", pid, execname, (errno == 0) ? arg1 : -1, errno, copyinstr(self->path));
    self->path = 0;
}
