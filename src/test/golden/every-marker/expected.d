#!/usr/sbin/dtrace -s
/*
 * every_marker.d
 *
 * Usage: dtrace -s every_marker.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::line
{
    printf("%s:%s:%d\n", copyinstr(arg0), copyinstr(arg1), arg2);
}

python$target:::gc-start
{
    printf("gc %d\n", arg0);
}

python$target:::gc-done
{
    printf("collected %d\n", arg0);
}

python$target:::import-find-load-start
{
    printf("import %s\n", copyinstr(arg0));
}

python$target:::import-find-load-done
{
    printf("imported %s %d\n", copyinstr(arg0), arg1);
}

python$target:::audit
{
    printf("audit %s\n", copyinstr(arg0));
}
