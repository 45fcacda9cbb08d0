"""Calls that end with an exception: on CPython 3.9 they return too.

entries and returns: fails 19, catches 19, passes_on 23, fails_deep 23
"""


def fails():
    raise ValueError


def catches():
    try:
        fails()
    except ValueError:
        return True


def fails_deep():
    raise KeyError


def passes_on():
    fails_deep()


for _ in range(19):
    catches()
for _ in range(23):
    try:
        passes_on()
    except KeyError:
        pass
