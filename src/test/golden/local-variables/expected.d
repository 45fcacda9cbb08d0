#!/usr/sbin/dtrace -s
/*
 * local_variables.d
 *
 * Usage: dtrace -s local_variables.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this string word;
this int64_t length;

python$target:::function-entry
{
    this->word = copyinstr(arg1);
    this->length = arg2;
    this->length++;
    printf("%s %d\n", this->word, this->length);
    this->length = 0;
    this->word = "";
}
