"""One tree of calls below start, in a fixed order, for scripts that print every entry and return.

start runs 2 times; each time it calls first, second (which calls third 3 times) and first again:
entries below and with start in one tree: start 1, first 2, second 1, third 3 = 7; lines printed for both trees: 28
outside (17 calls, before, between and after the trees) must not be printed by a script that follows start only
"""


def outside():
    return None


def first():
    return 1


def third():
    return 3


def second():
    return third() + third() + third()


def start():
    first()
    second()
    first()


for _ in range(5):
    outside()
start()
for _ in range(5):
    outside()
start()
for _ in range(7):
    outside()
