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

python$target:::function-entry
{
    @plain[(this->sonde_text2 = strjoin(copyinstr(arg0), ":")), (this->sonde_text3 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text4 = strjoin(copyinstr(arg1), ":")), (this->sonde_text5 = strjoin(copyinstr(arg0), ".")), (this->sonde_text6 = strjoin(copyinstr(arg1), ".")), (this->sonde_text7 = strjoin(copyinstr(arg0), "/")), strjoin(copyinstr(arg1), "/")] = count();
    @chosen[(this->sonde_text8 = strjoin(copyinstr(arg0), ":")), (this->sonde_text9 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text10 = strjoin(copyinstr(arg1), ":")), (this->sonde_text11 = strjoin(copyinstr(arg0), ".")), (this->sonde_text12 = strjoin(copyinstr(arg1), ".")), (this->sonde_text13 = (arg2 == 1) ? "first" : "later"), copyinstr(arg1)] = count();
    @asked[(this->sonde_text14 = strjoin(copyinstr(arg0), ":")), (this->sonde_text15 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text16 = strjoin(copyinstr(arg1), ":")), (this->sonde_text17 = strjoin(copyinstr(arg0), ".")), (this->sonde_text18 = strjoin(copyinstr(arg1), ".")), (this->sonde_text19 = given), basename(copyinstr(arg0))] = count();
    @compared[(this->sonde_text20 = strjoin(copyinstr(arg0), ":")), (this->sonde_text21 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text22 = strjoin(copyinstr(arg1), ":")), (this->sonde_text23 = strjoin(copyinstr(arg0), ".")), strjoin(copyinstr(arg1), "."), execname == probename] = count();
    @searched[(this->sonde_text24 = strjoin(copyinstr(arg0), ":")), (this->sonde_text25 = strjoin(basename(copyinstr(arg0)), ":")), (this->sonde_text26 = strjoin(copyinstr(arg1), ":")), (this->sonde_text27 = strjoin(copyinstr(arg0), ".")), strjoin(copyinstr(arg1), "."), index((this->sonde_text1 = copyinstr(arg0)), "/")] = count();
}

dtrace:::END
{
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @plain);
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @chosen);
    printa("%-32s %-32s %-32s %-32s %-32s %-32s %-32s %@10d\n", @asked);
    printa("%-32s %-32s %-32s %-32s %-32s %10d %@10d\n", @compared);
    printa("%-32s %-32s %-32s %-32s %-32s %10d %@10d\n", @searched);
}
