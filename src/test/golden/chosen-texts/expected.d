#!/usr/sbin/dtrace -s
/*
 * chosen_texts.d
 *
 * Usage: dtrace -s chosen_texts.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

python$target:::function-entry
{
    printf("%s\n", (pid != 0) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 1) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 2) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 3) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 4) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 5) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 6) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 7) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 8) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 9) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 10) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 11) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 12) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 13) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 14) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 15) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 16) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 17) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 18) ? "a process of another number" : "the process of this number");
    printf("%s\n", (pid != 19) ? "a process of another number" : "the process of this number");
}
