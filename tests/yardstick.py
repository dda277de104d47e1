"""What something costs, as a multiple of a fixed piece of work in the same run.

Seconds belong to ``make bench``; tests compare with what this machine does at the same time.
"""

import sys
import time
from collections.abc import Callable
from functools import cache


def cost(call: Callable[[], object], *, runs: int = 1) -> float:
    """Return the processor time of a call in yards; a yard is about a fifth of a second.

    Of several runs the cheapest counts, each measured by a yard of its own: what else the machine
    does slows both down.
    """
    if runs == 1:
        return _seconds(call) / _yard()
    return min(_seconds(call) / _one_yard() for _ in range(runs))


@cache
def _yard() -> float:
    return min(_one_yard() for _ in range(3))


def _one_yard() -> float:
    return _seconds(lambda: sum(i * i for i in range(3_000_000)))


def _seconds(call: Callable[[], object]) -> float:
    trace = sys.gettrace()
    sys.settrace(None)  # counting which lines run would cost netmap more than the yard
    start = time.process_time()
    try:
        call()
        return time.process_time() - start
    finally:
        sys.settrace(trace)
