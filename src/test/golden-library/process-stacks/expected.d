#!/usr/sbin/dtrace -s
/*
 * process_stacks.d - Native stacks of a process that are on a processor, by samples.
 * Right for every program. DTrace prints addresses once the process has ended: stop it
 * before.
 *
 * Columns:
 *   The 30 stacks that were met most, the innermost frame first, and below each
 *   SAMPLES      how often it ran when the clock ticked, 97 times a second on each processor
 *
 * Usage: dtrace -s process_stacks.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option aggsortrev

profile-97
/pid == $target/
{
    @samples[ustack(20)] = count();
}

dtrace:::END
{
    trunc(@samples, 30);
    printa("%k%@10d\n", @samples);
}
