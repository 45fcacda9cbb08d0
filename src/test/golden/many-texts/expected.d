#!/usr/sbin/dtrace -s
/*
 * many_texts.d
 *
 * Usage: dtrace -s many_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    @calls[(this->sonde_text2 = copyinstr(arg0)), (this->sonde_text3 = basename(copyinstr(arg0))), (this->sonde_text4 = copyinstr(arg1)), (this->sonde_text5 = strjoin(copyinstr(arg0), ":")), (this->sonde_text6 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text7 = strjoin(copyinstr(arg1), ":")), strjoin((this->sonde_text1 = copyinstr(arg1)), basename(copyinstr(arg0)))] = count();
    printf("%s\n", strjoin((this->sonde_text12 = basename(copyinstr(arg0))), strjoin((this->sonde_text11 = copyinstr(arg1)), strjoin((this->sonde_text10 = basename(copyinstr(arg0))), strjoin((this->sonde_text9 = copyinstr(arg1)), strjoin((this->sonde_text8 = basename(copyinstr(arg0))), copyinstr(arg1)))))));
    printf("%s\n", !(arg2 == 1) ? (!(arg2 == 2) ? (strjoin((this->sonde_text18 = copyinstr(arg1)), strjoin((this->sonde_text17 = basename(copyinstr(arg0))), strjoin((this->sonde_text16 = copyinstr(arg1)), strjoin((this->sonde_text15 = basename(copyinstr(arg0))), strjoin((this->sonde_text14 = copyinstr(arg1)), strjoin((this->sonde_text13 = basename(copyinstr(arg0))), copyinstr(arg1)))))))) : (strjoin((this->sonde_text23 = basename(copyinstr(arg0))), strjoin((this->sonde_text22 = copyinstr(arg1)), strjoin((this->sonde_text21 = basename(copyinstr(arg0))), strjoin((this->sonde_text20 = copyinstr(arg1)), strjoin((this->sonde_text19 = basename(copyinstr(arg0))), copyinstr(arg1)))))))) : "first");
}

dtrace:::END
{
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @calls);
}
