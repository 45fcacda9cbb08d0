#pragma D option quiet

python$target:::function-entry { printf("=> %s:%s\n", copyinstr(arg0), copyinstr(arg1)); }
