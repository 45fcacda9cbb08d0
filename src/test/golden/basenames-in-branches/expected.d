#!/usr/sbin/dtrace -s
/*
 * basenames_in_branches.d
 *
 * Usage: dtrace -s basenames_in_branches.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

this int64_t sonde_condition1;
int64_t seen[string];
this string sonde_filename_base;

python$target:::function-entry
{
    this->sonde_condition1 = seen[basename(copyinstr(arg0))] != 0;
}

python$target:::function-entry
/this->sonde_condition1/
{
    this->sonde_filename_base = basename(copyinstr(arg0));
    printf("%s again\n", this->sonde_filename_base);
    seen[this->sonde_filename_base] = 0;
}

python$target:::function-entry
/!this->sonde_condition1/
{
    this->sonde_filename_base = basename(copyinstr(arg0));
    printf("%s first\n", this->sonde_filename_base);
    seen[this->sonde_filename_base] = 1;
}

python$target:::function-entry
{
    printf("%s\n", basename(copyinstr(arg0)));
}
