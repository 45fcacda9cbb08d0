#!/usr/sbin/dtrace -s
/*
 * hostile_strings.d - Ends a comment * / and begins / * one
 * over two lines
 *
 * Columns:
 *   a "column" * / \
 *
 * Usage: dtrace -s hostile_strings.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%% \"quoted\" \\ tab\tnew\nreturn\rbell\007 ü € 𝄞 $arg1 @x %%d\n");
    printf("%s\n", "\"\\%s%n $1 @x */ // # \177 ??/ 'x' ü");
}
