"""A function that runs when the tracer comes, and then calls another 100,000 times: its own return comes without its entry."""
import time


def called():
    pass


def running():
    time.sleep(10)
    for _ in range(100_000):
        called()


running()
