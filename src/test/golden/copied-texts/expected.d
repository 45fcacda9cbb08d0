#!/usr/sbin/dtrace -s
/*
 * copied_texts.d
 *
 * Parameters, in this order:
 *   number: a number (32)
 *   given: a text ("a text")
 *
 * Usage: dtrace -s copied_texts.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs
#pragma D option strsize=256

inline int64_t number = $1 == 0 ? 32 : $1;
inline string given = $$2 == "" ? "a text" : $$2;

int64_t total;
this int64_t sonde_condition1;
this string word;

dtrace:::BEGIN
{
    total = 8;
}

python$target:::gc-done
{
    this->sonde_condition1 = copyinstr((-1000) / total, 65) == "a";
}

python$target:::gc-done
/this->sonde_condition1/
{
    this->word = (tid != 4 || number != 4) ? given : "";
    printf("%s\n", this->word);
}
