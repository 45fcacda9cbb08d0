"""Lines with known counts (CPython 3.9 and 3.11: line events).

in function lines: LINE_A 13, LINE_B 13, LINE_C 7; the numbers of those lines are 13, 14 and 17
"""


def nothing():
    pass


def lines():
    for _ in range(13):
        a = 1  # LINE_A
        b = 2  # LINE_B
    c = 0
    while c < 7:
        c += 1  # LINE_C
    return a + b + c


lines()
