"""How the C library hands out memory to the threads of the server."""

from __future__ import annotations

import ctypes
import sys

_ARENA_MAX = -8
"""M_ARENA_MAX in glibc's malloc.h."""


def share_memory() -> None:
    """Let all threads take memory from one place, so that what one gives back another can use.

    Every run of a page is a thread of its own, and glibc gives threads places of their own, up to
    eight for each processor: each keeps what lay in it between things that live longer. Other C
    libraries do not do that, and are left alone.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_ARENA_MAX, 1)
