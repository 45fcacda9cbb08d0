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
    printf("%d|%5d|%-5d|%05d|%+d|%i|%u\n", 1, 2, 3, 4, 5, 6, 7);
    printf("%x|%X|%o|%#x|%c|%p\n", 255, 255, 8, 255, 65, 4096);
    printf("%s|%8s|%-8s|%.2s|%*s|%-*d|\n", "a", "b", "c", "def", 6, "g", 4, 7);
}
