#!/usr/sbin/dtrace -s
/*
 * ruby_profile.d - Which Ruby methods are on a processor, by samples.
 * Right on Ruby 2.0 and later, built with --enable-dtrace. Methods written in C are left
 * out.
 *
 * Columns:
 *   FUNCTION     where the function is, and its name
 *   SAMPLES      how often it ran when the clock ticked, 97 times a second on each processor
 *
 * Usage: dtrace -s ruby_profile.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option dynvarsize=5120000
#pragma D option aggsortrev

self int64_t depth;
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t sonde_condition2;

ruby$target:::method-entry
{
    self->depth++;
    open_call[tid, self->depth] = strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg2)), " "), copyinstr(arg0)), "#"), copyinstr(arg1));
}

ruby$target:::method-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == (strjoin(strjoin(strjoin(strjoin(basename(copyinstr(arg2)), " "), copyinstr(arg0)), "#"), copyinstr(arg1)));
}

ruby$target:::method-return
/this->sonde_condition1/
{
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = !(self->depth != 0);
}

ruby$target:::method-return
/this->sonde_condition1 && this->sonde_condition2/
{
    self->depth = 0;
}

profile-97
/pid == $target && self->depth/
{
    @samples[(open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]] = count();
}

dtrace:::END
{
    printf("%-64s %10s\n", "FUNCTION", "SAMPLES");
    printa("%-64s %@10d\n", @samples);
}
