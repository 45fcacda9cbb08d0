#!/usr/sbin/dtrace -s
/*
 * long_text.d
 *
 * Usage: dtrace -s long_text.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%s\n", "0123456789012345678901234567890123456789012345678901234567890123456789");
}
