"""All that a script may count, in prime numbers that tests read from this text.

trees      start STARTS times; each calls branch BRANCHES times, which calls leaf LEAVES times, descend DEPTH levels deep, and
           collects generation 1 once, which finds nothing
calls      many MANY times; sizedN, on line N of sized.py, N times for N from 1 to SIZED
markers    audit events sonde.known KNOWN times; collections that find GARBAGE objects COLLECTIONS times; imports of FOUND
           modules that are there and MISSING that are not; LINES runs of the line in test_line that says so
other      os.open of a file that is not there OPENS times, each in open_here
end        one audit event sonde.over; then it waits as many seconds as the first argument says: time for scripts with a clock
"""

import gc
import os
import sys
import time

from known_loader import Found

STARTS = 2
BRANCHES = 3
LEAVES = 5
DEPTH = 61
MANY = 997
SIZED = 41
KNOWN = 17
COLLECTIONS = 7
GARBAGE = 29
FOUND = 19
MISSING = 11
LINES = 13
OPENS = 23


def leaf():
    return None


def branch():
    for _ in range(LEAVES):
        leaf()


def descend(depth):
    if depth > 1:
        descend(depth - 1)


def start():
    for _ in range(BRANCHES):
        branch()
    descend(DEPTH)
    gc.collect(1)


def many():
    return None


def test_line():
    done = 0
    while done < LINES:
        done += 1  # this line
    return done


def open_here():
    try:
        os.open("/nowhere/sonde_absent", os.O_RDONLY)
    except FileNotFoundError:
        pass


def make_garbage():
    for _ in range(GARBAGE):
        cycle = []
        cycle.append(cycle)


gc.collect()
gc.disable()
for _ in range(STARTS):
    start()
for _ in range(MANY):
    many()
sized = {}
exec(compile("".join(map("def sized%d(): return None\n".__mod__, range(1, SIZED + 1))), "sized.py", "exec"), sized)
for n in range(1, SIZED + 1):
    for _ in range(n):
        sized["sized%d" % n]()
for number in range(KNOWN):
    sys.audit("sonde.known", number)
for _ in range(COLLECTIONS):
    make_garbage()
    assert gc.collect(2) == GARBAGE
sys.meta_path.insert(0, Found())
for number in range(FOUND):
    exec("import sonde_found_%d" % number)
for number in range(MISSING):
    try:
        exec("import sonde_missing_%d" % number)
    except ImportError:
        pass
test_line()
for _ in range(OPENS):
    open_here()
sys.audit("sonde.over")
if len(sys.argv) > 1:
    time.sleep(float(sys.argv[1]))
