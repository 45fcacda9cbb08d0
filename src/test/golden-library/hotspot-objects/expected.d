#!/usr/sbin/dtrace -s
/*
 * hotspot_objects.d - Objects that Java code allocates, by class.
 * Right on OpenJDK 8 to 17 with -XX:+ExtendedDTraceProbes, later with
 * -XX:+DTraceAllocProbes. The markers are in libjvm.so: give it as the library, and start
 * DTrace with -Z or on a running process.
 *
 * Columns:
 *   CLASS        class, as the virtual machine spells it: [B is byte[]
 *   OBJECTS      how many were allocated
 *
 * Usage: dtrace -s hotspot_objects.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

hotspot$target:::object-alloc
{
    @objects[copyinstr(arg1, arg2 + 1)] = count();
}

dtrace:::END
{
    printf("%-56s %12s\n", "CLASS", "OBJECTS");
    printa("%-56s %@12d\n", @objects);
}
