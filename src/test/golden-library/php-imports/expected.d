#!/usr/sbin/dtrace -s
/*
 * php_imports.d - Files that PHP compiles, with their times.
 * Right on PHP 7 and 8, run with USE_ZEND_DTRACE=1. PHP must be built with --enable-dtrace.
 *
 * Columns:
 *   A line when a load ends, so what it loaded itself stands above it:
 *   SELF(us)     its time without what it loaded itself
 *   TOTAL(us)    its time
 *   NAME         what was loaded, indented by depth
 *
 * Usage: dtrace -s php_imports.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

self int64_t depth;
int64_t started[long long, long long];
string open_call[long long, long long];
this int64_t sonde_condition1;
this int64_t inclusive;
this int64_t exclusive;
int64_t in_callees[long long, long long];
this int64_t sonde_condition2;
this int64_t sonde_condition3;

dtrace:::BEGIN
{
    printf("%10s %10s %s\n", "SELF(us)", "TOTAL(us)", "NAME");
}

php$target:::compile-file-entry
{
    self->depth++;
    started[tid, self->depth] = timestamp;
    open_call[tid, self->depth] = copyinstr(arg0);
}

php$target:::compile-file-return
{
    this->sonde_condition1 = self->depth != 0 && ((open_call[tid, self->depth] == NULL) ? "" : open_call[tid, self->depth]) == copyinstr(arg0);
}

php$target:::compile-file-return
/this->sonde_condition1/
{
    this->inclusive = timestamp - started[tid, self->depth];
    this->exclusive = this->inclusive - in_callees[tid, self->depth];
    printf("%10d %10d %*s%s\n", this->exclusive / 1000, this->inclusive / 1000, (self->depth - 1) * 2, "", copyinstr(arg0));
    started[tid, self->depth] = 0;
    in_callees[tid, self->depth] = 0;
    open_call[tid, self->depth] = 0;
    self->depth--;
    this->sonde_condition2 = self->depth != 0;
}

php$target:::compile-file-return
/this->sonde_condition1 && this->sonde_condition2/
{
    in_callees[tid, self->depth] += this->inclusive;
}

php$target:::compile-file-return
/this->sonde_condition1 && !this->sonde_condition2/
{
    self->depth = 0;
}

php$target:::compile-file-return
/!this->sonde_condition1/
{
    @strays = count();
    this->sonde_condition3 = self->depth != 0 && !(open_call[tid, self->depth] != NULL && open_call[tid, self->depth] != "");
}

php$target:::compile-file-return
/!this->sonde_condition1 && this->sonde_condition3/
{
    self->depth--;
}

dtrace:::END
{
    printa("%@d returns were not measured: their entry was not seen.\n", @strays);
}
