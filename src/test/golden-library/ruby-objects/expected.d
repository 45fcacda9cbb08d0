#!/usr/sbin/dtrace -s
/*
 * ruby_objects.d - Objects that Ruby code allocates, by class and line.
 * Right on Ruby 2.0 and later. Ruby must be built with --enable-dtrace.
 *
 * Columns:
 *   CLASS        class of the objects
 *   FILE         where they are allocated
 *   LINE         the line that does it
 *   OBJECTS      how many; the 50 lines that allocate most
 *
 * Usage: dtrace -s ruby_objects.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

ruby$target:::object-create
{
    @objects[copyinstr(arg0), basename(copyinstr(arg1)), arg2] = count();
}

ruby$target:::array-create
{
    @objects["Array", basename(copyinstr(arg1)), arg2] = count();
}

ruby$target:::hash-create
{
    @objects["Hash", basename(copyinstr(arg1)), arg2] = count();
}

ruby$target:::string-create
{
    @objects["String", basename(copyinstr(arg1)), arg2] = count();
}

dtrace:::END
{
    printf("%-32s %-32s %6s %10s\n", "CLASS", "FILE", "LINE", "OBJECTS");
    trunc(@objects, 50);
    printa("%-32s %-32s %6d %@10d\n", @objects);
}
