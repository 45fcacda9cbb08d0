#pragma D option quiet

python$target:::function-entry { @named[copyinstr(arg1)] = count(); }
