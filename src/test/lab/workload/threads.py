"""Work in five threads at once.

entries of work by thread: 7, 11, 13, 101 and 997, in all 1129; entries of begin: 1 in each of 5 threads
The class Thread has a method called start, too.
"""

import threading

together = threading.Barrier(5)


def work():
    return None


def begin(rounds):
    together.wait()
    for _ in range(rounds):
        work()
    together.wait()


threads = [threading.Thread(target=begin, args=(rounds,)) for rounds in (7, 11, 13, 101, 997)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
