#!/usr/sbin/dtrace -s
/*
 * five_texts.d
 *
 * Usage: dtrace -s five_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option strsize=256

this string sonde_funcname;
this string text0;
this string text1;
this string text2;
this string text3;
this string text4;

python$target:::function-entry
{
    this->sonde_funcname = copyinstr(arg1);
    this->text0 = this->sonde_funcname;
    printf("%s\n", this->text0);
    this->text1 = this->sonde_funcname;
    printf("%s\n", this->text1);
    this->text2 = this->sonde_funcname;
    printf("%s\n", this->text2);
    this->text3 = this->sonde_funcname;
    printf("%s\n", this->text3);
    this->text4 = this->sonde_funcname;
    printf("%s\n", this->text4);
}
