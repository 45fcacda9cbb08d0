"""Calls an empty function so many times and says on stderr what one call took, in nanoseconds."""
import sys
import time


def called():
    pass


count = int(sys.argv[1])
start = time.perf_counter_ns()
for _ in range(count):
    called()
print("ns a call:", (time.perf_counter_ns() - start) / count, file=sys.stderr)
