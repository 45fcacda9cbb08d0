#!/usr/sbin/dtrace -s
/*
 * appended_string.d
 *
 * Usage: dtrace -s appended_string.d
 * Written by Sonde.
 */

#pragma D option quiet

this string line;

dtrace:::BEGIN
{
    this->line = "a";
    this->line = strjoin(this->line, "b");
    this->line = strjoin(this->line, "c");
    printf("%s\n", this->line);
}
