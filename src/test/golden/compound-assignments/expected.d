#!/usr/sbin/dtrace -s
/*
 * compound_assignments.d
 *
 * Usage: dtrace -s compound_assignments.d
 * Written by Sonde.
 */

#pragma D option quiet

int64_t n;
this int64_t m;
string line;

dtrace:::BEGIN
{
    n = -100;
    n += 1;
    n -= 2;
    n *= 3;
    n = n / (-2);
    this->m = n;
    this->m = this->m % ((n - 157 < 0) ? -(n - 157) : (n - 157));
    n <<= 4;
    n >>= 2;
    n |= 1;
    n &= 255;
    n ^= 15;
    line = "a";
    printf("%d %d %s\n", n, this->m, line);
    exit(0);
}
