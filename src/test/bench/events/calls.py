"""Calls an empty function so many times and says on stderr what one call took of the processor, in nanoseconds.

What the kernel does in the probes counts, what other programs take of the machine does not.
"""
import sys
import time


def called():
    pass


count = int(sys.argv[1])
start = time.process_time_ns()
for _ in range(count):
    called()
print("ns a call:", (time.process_time_ns() - start) / count, file=sys.stderr)
