#!/usr/sbin/dtrace -s
/*
 * many_texts.d
 *
 * Usage: dtrace -s many_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this string sonde_filename;
this string sonde_filename_base;
this string sonde_funcname;

python$target:::function-entry
{
    this->sonde_filename = copyinstr(arg0);
    this->sonde_filename_base = basename(copyinstr(arg0));
    this->sonde_funcname = copyinstr(arg1);
    @calls[this->sonde_filename, this->sonde_filename_base, this->sonde_funcname, strjoin(copyinstr(arg0), ":"), strjoin(basename(copyinstr(arg0)), ":"), strjoin(copyinstr(arg1), ":"), strjoin(copyinstr(arg1), basename(copyinstr(arg0)))] = count();
    @words[this->sonde_filename, this->sonde_filename_base, this->sonde_funcname, strjoin(copyinstr(arg0), ":"), strjoin(basename(copyinstr(arg0)), ":"), (arg2 == 1) ? "first" : "later", (arg2 == 1) ? "first" : "later"] = count();
    printf("%s\n", strjoin((this->sonde_text5 = basename(copyinstr(arg0))), strjoin((this->sonde_text4 = copyinstr(arg1)), strjoin((this->sonde_text3 = basename(copyinstr(arg0))), strjoin((this->sonde_text2 = copyinstr(arg1)), strjoin((this->sonde_text1 = basename(copyinstr(arg0))), copyinstr(arg1)))))));
    printf("%s\n", (arg2 == 1) ? (this->sonde_text17 = (strjoin((this->sonde_text10 = basename(copyinstr(arg0))), strjoin((this->sonde_text9 = copyinstr(arg1)), strjoin((this->sonde_text8 = basename(copyinstr(arg0))), strjoin((this->sonde_text7 = copyinstr(arg1)), strjoin((this->sonde_text6 = basename(copyinstr(arg0))), copyinstr(arg1)))))))) : ((arg2 == 2) ? (strjoin((this->sonde_text16 = copyinstr(arg1)), strjoin((this->sonde_text15 = basename(copyinstr(arg0))), strjoin((this->sonde_text14 = copyinstr(arg1)), strjoin((this->sonde_text13 = basename(copyinstr(arg0))), strjoin((this->sonde_text12 = copyinstr(arg1)), strjoin((this->sonde_text11 = basename(copyinstr(arg0))), copyinstr(arg1)))))))) : this->sonde_filename_base));
}

dtrace:::END
{
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @calls);
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @words);
}
