#pragma D option quiet

python$target:::function-entry { @calls = count(); }
