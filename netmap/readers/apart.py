"""Read files in a process of their own, so that nothing they do reaches anybody else.

The readers refuse what they know to be hostile. What they do not know, this bounds: a file that
takes too long or too much memory, or makes a library crash, ends in one sentence while the program
that asked goes on. Time is limited everywhere; memory only where the system holds a process to it,
as Linux does and Windows and macOS do not.
"""

from __future__ import annotations

import ctypes
import math
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any, TypeVar

import netmap
from netmap.errors import LargeSourceError, NetmapError, SourceError
from netmap.readers.containers.guard import check_size
from netmap.readers.files import Files, go_on, label_of
from netmap.settings import Limits, Settings

T = TypeVar("T")

OnWait = Callable[[], None]

_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[1:]; from netmap.readers.apart import answer; answer()"
)
_OUT_OF_MEMORY = 77
"""How the process ends then: there may be no room left for a longer answer."""
_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0) or None
"""How Linux and macOS end it when its processor time is over."""
_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of prctl(2)."""


def wait_on() -> None:
    """Wait for the end of a reading, however long that takes."""


def read_apart(
    read: Callable[..., T],
    files: Files,
    *args: Any,
    settings: Settings,
    large: bool = False,
    on_wait: OnWait = wait_on,
) -> T:
    """Return what a reader makes of files, in a process of its own.

    Waits meanwhile, also for others if too many are being read; other threads go on.

    Parameters
    ----------
    read : callable
        :func:`~netmap.readers.files.read_list` or another function like it.
    files : mapping of str to bytes
        Content by name.
    *args
        Further arguments of ``read``.
    settings : Settings
        How much is read, and how long and in how much memory.
    large : bool
        Whether somebody wants a large list to be read; time and memory are then more, too.
        Otherwise they grow with the bytes, so that a small file keeps nobody waiting for long.
    on_wait : callable
        Called every ``limits.look_seconds`` meanwhile; whatever it raises ends the process.

    Raises
    ------
    LargeSourceError
        If there are more rows than ``limits.asked_rows`` and ``large`` is not set.
    SourceError
        What ``read`` raises, or that it took too much time or memory.
    """
    limits = settings.limits
    size = sum(map(len, files.values()))
    check_size(size, limits, tables=True)
    label = label_of(", ".join(files), limits)
    seconds, megabytes = _bounds(size, limits, large=large)
    ask = go_on if large else partial(_refuse_large, label, limits)
    too_long = SourceError("error-reading-time", value=label, seconds=seconds)
    work = partial(read, files, *args, settings=settings, on_large=ask)
    request = pickle.dumps((work, seconds, megabytes))
    with _place(limits, on_wait), _start() as process:
        try:
            output = _ask(process, request, limits, seconds=seconds, on_wait=on_wait)
        except subprocess.TimeoutExpired as error:
            raise too_long from error
    if process.returncode == _OUT_OF_TIME:
        raise too_long
    if process.returncode == _OUT_OF_MEMORY:
        raise SourceError("error-reading-memory", value=label, megabytes=megabytes)
    if process.returncode:
        raise SourceError("error-reading-failed", value=label)
    result, refusal = pickle.loads(output)  # noqa: S301 (written by our own process)
    if refusal is not None:
        raise refusal
    return result  # type: ignore[no-any-return]


def answer() -> None:
    """Do the work of the process: it stands on the standard input, the result on the output."""
    _end_with_parent()
    out, sys.stdout = sys.stdout.buffer, sys.stderr
    work, seconds, megabytes = pickle.load(sys.stdin.buffer)  # noqa: S301 (from our own process)
    _limit(seconds, megabytes)
    try:
        try:
            answered = pickle.dumps((work(), None))
        except NetmapError as error:
            answered = pickle.dumps((None, error))
    except MemoryError:
        os._exit(_OUT_OF_MEMORY)
    out.write(answered)
    out.flush()
    os._exit(0)  # taking a large result apart would take as long as reading it


def _bounds(size: int, limits: Limits, *, large: bool) -> tuple[float, int]:
    """Return the seconds and megabytes for files of ``size`` bytes."""
    if large:
        return limits.large_seconds, limits.large_megabytes
    share = max(0, size - limits.small_bytes) / max(1, limits.file_bytes - limits.small_bytes)
    seconds, megabytes = (
        min(least + (most - least) * share, large_most)
        for least, most, large_most in (
            (min(limits.small_seconds, limits.seconds), limits.seconds, limits.large_seconds),
            (
                min(limits.small_megabytes, limits.megabytes),
                limits.megabytes,
                limits.large_megabytes,
            ),
        )
    )
    return round(seconds, 1), round(megabytes)


def _refuse_large(label: str, limits: Limits, rows: int) -> None:
    raise LargeSourceError(
        "error-large-source",
        value=label,
        found=rows,
        rows=rows // limits.rounded_rows * limits.rounded_rows,
        megabytes=rows * limits.row_bytes // 10**8 * 100,
    )


@contextmanager
def _place(limits: Limits, on_wait: OnWait) -> Iterator[None]:
    """Take one of the places of those who read at once, as soon as there is one."""
    places = _places(limits.read_at_once)
    while not places.acquire(timeout=limits.look_seconds):
        on_wait()
    try:
        yield
    finally:
        places.release()


@cache
def _places(number: int) -> BoundedSemaphore:
    return BoundedSemaphore(number)


def _start() -> subprocess.Popen[bytes]:
    """Start a process that finds the same modules and keeps to one processor."""
    places = [*filter(None, sys.path), str(Path(netmap.__file__).parents[1])]
    return subprocess.Popen(  # noqa: S603 (our own program, and paths that are in use already)
        [sys.executable, "-I", "-c", _PROGRAM, *dict.fromkeys(places)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )


def _ask(
    process: subprocess.Popen[bytes],
    request: bytes,
    limits: Limits,
    *,
    seconds: float,
    on_wait: OnWait,
) -> bytes:
    """Send the process its work and return its answer; it is over afterwards.

    Raises
    ------
    TimeoutExpired
        If it was waited for in vain.
    """
    # in a thread: after a time-out, not every Python sends what is left of a request
    with ThreadPoolExecutor(1) as talking:
        try:
            answer = talking.submit(process.communicate, request, timeout=seconds * limits.patience)
            while not wait([answer], limits.look_seconds).done:
                on_wait()
            return answer.result()[0]
        finally:
            process.kill()  # no harm if it has ended


def _end_with_parent() -> None:
    """Let Linux end this process when the program that asked is gone, however it ended."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL)


def _limit(seconds: float, megabytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    os.nice(5)  # pages come first
    for what, most in (
        (resource.RLIMIT_AS, megabytes * 2**20),
        (resource.RLIMIT_CPU, math.ceil(seconds)),
        (resource.RLIMIT_CORE, 0),  # what stood in the list is written nowhere
    ):
        _, hard = resource.getrlimit(what)
        if hard == resource.RLIM_INFINITY or most < hard:
            resource.setrlimit(what, (most, hard))
