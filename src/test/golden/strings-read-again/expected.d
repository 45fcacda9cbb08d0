#!/usr/sbin/dtrace -s
/*
 * strings_read_again.d
 *
 * Usage: dtrace -s strings_read_again.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this string sonde_filename_base;
this string sonde_funcname;
this int64_t sonde_condition1;

python$target:::function-return
{
    printf("%s\n", (arg2 > 7) ? copyinstr(arg1) : "?");
    this->sonde_filename_base = basename(copyinstr(arg0));
    this->sonde_funcname = copyinstr(arg1);
    printf("%s %s\n", this->sonde_filename_base, this->sonde_funcname);
    @calls[this->sonde_filename_base, this->sonde_funcname] = count();
    this->sonde_condition1 = copyinstr(arg1) == "main";
}

python$target:::function-return
/this->sonde_condition1/
{
    this->sonde_funcname = copyinstr(arg1);
    printf("%s %s\n", this->sonde_funcname, this->sonde_funcname);
}

python$target:::function-return
/!this->sonde_condition1/
{
    printf("%s\n", copyinstr(arg1));
}

python$target:::function-return
{
    printf("%s\n", copyinstr(arg0));
}

dtrace:::END
{
    printa("%s %s %@d\n", @calls);
}
