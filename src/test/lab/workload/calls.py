"""Calls with known counts.

entries and returns: start 7, branch 7 * 11 = 77, leaf 7 * 11 * 13 = 1001, many 997, descend 101 * 5 = 505
depth below start (start itself is 1): 3; greatest depth of descend: 5
"""


def leaf(number):
    return number


def branch():
    for number in range(13):
        leaf(number)


def start():
    for _ in range(11):
        branch()


def many():
    return None


def descend(depth):
    if depth > 1:
        descend(depth - 1)


for _ in range(7):
    start()
for _ in range(997):
    many()
for _ in range(101):
    descend(5)
