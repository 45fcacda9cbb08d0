#!/usr/sbin/dtrace -s
/*
 * changed_elements.d
 *
 * Usage: dtrace -s changed_elements.d
 * Written by Sonde.
 */

#pragma D option quiet

string word;
int64_t seen;
int64_t sums[long long];

dtrace:::BEGIN
{
    word = "ab";
    seen += 1;
    sums[seen] += 2;
    sums[strlen(word)] *= 3;
    sums[pid] |= 4;
    printf("%d\n", sums[seen]);
}
