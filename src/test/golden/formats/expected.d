#!/usr/sbin/dtrace -s
/*
 * formats.d
 *
 * Usage: dtrace -s formats.d
 * Written by Sonde.
 */

#pragma D option quiet

dtrace:::BEGIN
{
    printf("%d|%5d|%-5d|%05d|%i|%u\n", 1, 2, 3, 4, 6, 7);
    printf("%x|%X|%o|%c|%p\n", 255, 255, 8, 65, 4096);
    printf("%s|%8s|%-8s|%*s|%-*d|\n", "a", "b", "c", 6, "g", 4, 7);
}
