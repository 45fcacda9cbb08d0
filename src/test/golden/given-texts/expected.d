#!/usr/sbin/dtrace -s
/*
 * given_texts.d
 *
 * Parameters, in this order:
 *   given: a text ("a text of 26 letters or so")
 *
 * Usage: dtrace -s given_texts.d -c 'COMMAND' | -p PID [PARAMETER]...
 * Written by Sonde.
 */

#pragma D option quiet
#pragma D option defaultargs

inline string given = $$1 == "" ? "a text of 26 letters or so" : $$1;

python$target:::function-entry
{
    printf("%s\n", (pid != 0) ? given : "******************************");
    printf("%s\n", (pid != 1) ? given : "*****************************");
    printf("%s\n", (pid != 2) ? given : "****************************");
    printf("%s\n", (pid != 3) ? given : "***************************");
    printf("%s\n", (pid != 4) ? given : "**************************");
    printf("%s\n", (pid != 5) ? given : "*************************");
    printf("%s\n", (pid != 6) ? given : "************************");
    printf("%s\n", (pid != 7) ? given : "***********************");
    printf("%s\n", (pid != 8) ? given : "**********************");
    printf("%s\n", (pid != 9) ? given : "*********************");
    printf("%s\n", (pid != 10) ? given : "********************");
    printf("%s\n", (pid != 11) ? given : "*******************");
    printf("%s\n", (pid != 12) ? given : "******************");
    printf("%s\n", (pid != 13) ? given : "*****************");
    printf("%s\n", (pid != 14) ? given : "****************");
    printf("%s\n", (pid != 15) ? given : "***************");
    printf("%s\n", (pid != 16) ? given : "**************");
    printf("%s\n", (pid != 17) ? given : "*************");
    printf("%s\n", (pid != 18) ? given : "************");
    printf("%s\n", (pid != 19) ? given : "***********");
}
