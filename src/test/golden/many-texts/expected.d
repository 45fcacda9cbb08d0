#!/usr/sbin/dtrace -s
/*
 * many_texts.d
 *
 * Parameters, in this order:
 *   given: a text ("none")
 *
 * Usage: dtrace -s many_texts.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline string given = $$1 == "" ? "none" : $$1;

this string sonde_filename_base;

python$target:::function-entry
{
    this->sonde_filename_base = basename(copyinstr(arg0));
    @calls[(this->sonde_text2 = copyinstr(arg0)), this->sonde_filename_base, (this->sonde_text3 = copyinstr(arg1)), (this->sonde_text4 = strjoin(copyinstr(arg0), ":")), (this->sonde_text5 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text6 = strjoin(copyinstr(arg1), ":")), strjoin((this->sonde_text1 = copyinstr(arg1)), basename(copyinstr(arg0)))] = count();
    @words[(this->sonde_text8 = strjoin(copyinstr(arg0), ":")), (this->sonde_text9 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text10 = strjoin(copyinstr(arg1), ":")), (this->sonde_text11 = strjoin((this->sonde_text7 = basename(copyinstr(arg0))), copyinstr(arg1))), (this->sonde_text12 = (arg2 == 1) ? "first" : "later"), (this->sonde_text13 = given), strjoin(given, ".")] = count();
    @places[(this->sonde_text15 = strjoin(copyinstr(arg0), ":")), (this->sonde_text16 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text17 = strjoin(copyinstr(arg1), ":")), (this->sonde_text18 = strjoin((this->sonde_text14 = basename(copyinstr(arg0))), copyinstr(arg1))), (arg2 == 1) ? "first" : "later", index(copyinstr(arg0), "/")] = count();
    printf("%s\n", strjoin((this->sonde_text23 = basename(copyinstr(arg0))), strjoin((this->sonde_text22 = copyinstr(arg1)), strjoin((this->sonde_text21 = basename(copyinstr(arg0))), strjoin((this->sonde_text20 = copyinstr(arg1)), strjoin((this->sonde_text19 = basename(copyinstr(arg0))), copyinstr(arg1)))))));
    printf("%s\n", (arg2 == 1) ? (this->sonde_text35 = (strjoin((this->sonde_text28 = basename(copyinstr(arg0))), strjoin((this->sonde_text27 = copyinstr(arg1)), strjoin((this->sonde_text26 = basename(copyinstr(arg0))), strjoin((this->sonde_text25 = copyinstr(arg1)), strjoin((this->sonde_text24 = basename(copyinstr(arg0))), copyinstr(arg1)))))))) : ((arg2 == 2) ? (strjoin((this->sonde_text34 = copyinstr(arg1)), strjoin((this->sonde_text33 = basename(copyinstr(arg0))), strjoin((this->sonde_text32 = copyinstr(arg1)), strjoin((this->sonde_text31 = basename(copyinstr(arg0))), strjoin((this->sonde_text30 = copyinstr(arg1)), strjoin((this->sonde_text29 = basename(copyinstr(arg0))), copyinstr(arg1)))))))) : this->sonde_filename_base));
}

dtrace:::END
{
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @calls);
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @words);
    printa("%-32s %-32s %-32s %-32s %-32s %10d %@10d\n", @places);
}
