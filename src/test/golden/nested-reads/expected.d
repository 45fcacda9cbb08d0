#!/usr/sbin/dtrace -s
/*
 * nested_reads.d
 *
 * Usage: dtrace -s nested_reads.d -c 'COMMAND' | -p PID
 * Written by Sonde.
 */

#pragma D option quiet

int64_t lengths[long long];

python$target:::audit
/arg1 != 0/
{
    printf("%s\n", copyinstr((this->sonde_value1 = (this->sonde_value2 = *(uint64_t *)copyin(arg1 + 8, 8) + 8, *(uint64_t *)copyin(this->sonde_value2, 8)) + 24, *(uint64_t *)copyin(this->sonde_value1, 8))));
    printf("%d %d\n", (this->sonde_value3 = tid - (pid - (tid - (int64_t)strlen(copyinstr(arg0)))), pid - this->sonde_value3), strlen(copyinstr(arg0)));
    lengths[strlen(copyinstr(arg0))] = (this->sonde_value4 = tid - (pid - (tid - ((int64_t)strlen(copyinstr(arg0)) + 1))), pid - this->sonde_value4);
    lengths[strlen(copyinstr(arg0))] += (this->sonde_value5 = (this->sonde_value6 = pid - (tid - (int64_t)strlen(copyinstr(arg0))), tid - this->sonde_value6), pid - this->sonde_value5);
    printf("%d\n", lengths[strlen(copyinstr(arg0))]);
    lengths[strlen(copyinstr(arg0))] = 0;
}
