#!/usr/sbin/dtrace -s
/*
 * crowded_stack.d
 *
 * Usage: dtrace -s crowded_stack.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

this int64_t sonde_condition1;
int64_t seen[long long, string];
this int64_t sonde_condition2;
this int64_t sonde_condition3;
this int64_t sonde_condition4;
this int64_t sonde_condition5;
this int64_t sonde_condition6;
this int64_t sonde_condition7;
this int64_t sonde_condition8;
this int64_t sonde_condition9;
this int64_t sonde_condition10;
this int64_t sonde_condition11;
this int64_t sonde_condition12;
this int64_t sonde_condition13;
this int64_t sonde_condition14;
this int64_t sonde_condition15;
this int64_t sonde_condition16;
this int64_t sonde_condition17;
this int64_t sonde_condition18;
this int64_t sonde_condition19;
this int64_t sonde_condition20;
this int64_t sonde_condition21;
this int64_t sonde_condition22;
this int64_t sonde_condition23;
this int64_t sonde_condition24;

python$target:::function-entry
{
    this->sonde_condition1 = seen[ppid, "function-entry"] != 0;
}

python$target:::function-entry
/this->sonde_condition1/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition1/
{
    seen[ppid, "function-entry"] = 100;
}

python$target:::function-entry
{
    this->sonde_condition2 = seen[ppid, "function-entry"] != 1;
}

python$target:::function-entry
/this->sonde_condition2/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition2/
{
    seen[ppid, "function-entry"] = 101;
}

python$target:::function-entry
{
    this->sonde_condition3 = seen[ppid, "function-entry"] != 2;
}

python$target:::function-entry
/this->sonde_condition3/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition3/
{
    seen[ppid, "function-entry"] = 102;
}

python$target:::function-entry
{
    this->sonde_condition4 = seen[ppid, "function-entry"] != 3;
}

python$target:::function-entry
/this->sonde_condition4/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition4/
{
    seen[ppid, "function-entry"] = 103;
}

python$target:::function-entry
{
    this->sonde_condition5 = seen[ppid, "function-entry"] != 4;
}

python$target:::function-entry
/this->sonde_condition5/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition5/
{
    seen[ppid, "function-entry"] = 104;
}

python$target:::function-entry
{
    this->sonde_condition6 = seen[ppid, "function-entry"] != 5;
}

python$target:::function-entry
/this->sonde_condition6/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition6/
{
    seen[ppid, "function-entry"] = 105;
}

python$target:::function-entry
{
    this->sonde_condition7 = seen[ppid, "function-entry"] != 6;
}

python$target:::function-entry
/this->sonde_condition7/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition7/
{
    seen[ppid, "function-entry"] = 106;
}

python$target:::function-entry
{
    this->sonde_condition8 = seen[ppid, "function-entry"] != 7;
}

python$target:::function-entry
/this->sonde_condition8/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition8/
{
    seen[ppid, "function-entry"] = 107;
}

python$target:::function-entry
{
    this->sonde_condition9 = seen[ppid, "function-entry"] != 8;
}

python$target:::function-entry
/this->sonde_condition9/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition9/
{
    seen[ppid, "function-entry"] = 108;
}

python$target:::function-entry
{
    this->sonde_condition10 = seen[ppid, "function-entry"] != 9;
}

python$target:::function-entry
/this->sonde_condition10/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition10/
{
    seen[ppid, "function-entry"] = 109;
}

python$target:::function-entry
{
    this->sonde_condition11 = seen[ppid, "function-entry"] != 10;
}

python$target:::function-entry
/this->sonde_condition11/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition11/
{
    seen[ppid, "function-entry"] = 110;
}

python$target:::function-entry
{
    this->sonde_condition12 = seen[ppid, "function-entry"] != 11;
}

python$target:::function-entry
/this->sonde_condition12/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition12/
{
    seen[ppid, "function-entry"] = 111;
}

python$target:::function-entry
{
    this->sonde_condition13 = seen[ppid, "function-entry"] != 12;
}

python$target:::function-entry
/this->sonde_condition13/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition13/
{
    seen[ppid, "function-entry"] = 112;
}

python$target:::function-entry
{
    this->sonde_condition14 = seen[ppid, "function-entry"] != 13;
}

python$target:::function-entry
/this->sonde_condition14/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition14/
{
    seen[ppid, "function-entry"] = 113;
}

python$target:::function-entry
{
    this->sonde_condition15 = seen[ppid, "function-entry"] != 14;
}

python$target:::function-entry
/this->sonde_condition15/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition15/
{
    seen[ppid, "function-entry"] = 114;
}

python$target:::function-entry
{
    this->sonde_condition16 = seen[ppid, "function-entry"] != 15;
}

python$target:::function-entry
/this->sonde_condition16/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition16/
{
    seen[ppid, "function-entry"] = 115;
}

python$target:::function-entry
{
    this->sonde_condition17 = seen[ppid, "function-entry"] != 16;
}

python$target:::function-entry
/this->sonde_condition17/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition17/
{
    seen[ppid, "function-entry"] = 116;
}

python$target:::function-entry
{
    this->sonde_condition18 = seen[ppid, "function-entry"] != 17;
}

python$target:::function-entry
/this->sonde_condition18/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition18/
{
    seen[ppid, "function-entry"] = 117;
}

python$target:::function-entry
{
    this->sonde_condition19 = seen[ppid, "function-entry"] != 18;
}

python$target:::function-entry
/this->sonde_condition19/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition19/
{
    seen[ppid, "function-entry"] = 118;
}

python$target:::function-entry
{
    this->sonde_condition20 = seen[ppid, "function-entry"] != 19;
}

python$target:::function-entry
/this->sonde_condition20/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition20/
{
    seen[ppid, "function-entry"] = 119;
}

python$target:::function-entry
{
    this->sonde_condition21 = seen[ppid, "function-entry"] != 20;
}

python$target:::function-entry
/this->sonde_condition21/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition21/
{
    seen[ppid, "function-entry"] = 120;
}

python$target:::function-entry
{
    this->sonde_condition22 = seen[ppid, "function-entry"] != 21;
}

python$target:::function-entry
/this->sonde_condition22/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition22/
{
    seen[ppid, "function-entry"] = 121;
}

python$target:::function-entry
{
    this->sonde_condition23 = seen[ppid, "function-entry"] != 22;
}

python$target:::function-entry
/this->sonde_condition23/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition23/
{
    seen[ppid, "function-entry"] = 122;
}

python$target:::function-entry
{
    this->sonde_condition24 = seen[ppid, "function-entry"] != 23;
}

python$target:::function-entry
/this->sonde_condition24/
{
    seen[ppid, "function-entry"] += 1;
    printf("%d\n", seen[ppid, "function-entry"]);
    seen[ppid, "function-entry"] = 0;
}

python$target:::function-entry
/!this->sonde_condition24/
{
    seen[ppid, "function-entry"] = 123;
}
