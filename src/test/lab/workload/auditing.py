"""Audit events: sonde.known 17 times, sonde.other 5 times. Others come from the interpreter itself."""

import sys

for number in range(17):
    sys.audit("sonde.known", number)
for number in range(5):
    sys.audit("sonde.other")
