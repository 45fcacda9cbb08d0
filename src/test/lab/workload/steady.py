"""Steady work for scripts that print every second: steady 997 times in some 3.5 seconds (more under emulation)."""

import time


def steady():
    return None


for _ in range(997):
    steady()
    time.sleep(0.003)
