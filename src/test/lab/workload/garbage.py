"""Collections that are known by what they find.

gc__done with 29 objects: 7 times (generation 0); with 53: 11 times (generation 1); with 101: 13 times (generation 2)
The interpreter collects some times more when it starts and ends, and finds other numbers.
"""

import gc


def make_garbage(number):
    for _ in range(number):
        cycle = []
        cycle.append(cycle)


gc.collect()
gc.disable()
for generation, rounds, number in ((0, 7, 29), (1, 11, 53), (2, 13, 101)):
    for _ in range(rounds):
        make_garbage(number)
        assert gc.collect(generation) == number
