#!/usr/sbin/dtrace -s
/*
 * searched_texts.d
 *
 * Usage: dtrace -s searched_texts.d
 * Written by Sonde.
 */

#pragma D option quiet

string word;

dtrace:::BEGIN
{
    word = "a/b";
    printf("%d\n", index((this->sonde_text1 = strjoin(word, "/c")), "/c"));
    printf("%d\n", (int64_t)strlen(word) - 10);
}
