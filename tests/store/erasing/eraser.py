"""Erases Jürgen Müller and dies at a point of the way: ``eraser.py FILE POINT``."""

import os
import signal
import sys

from netmap.store import open_store
from netmap.store.backups import Backups
from netmap.store.erasing import erasure, rewriting

# where, which of its functions, and after how many calls; none: instead of the first
POINTS: dict[str, tuple[object, str, int]] = {
    "ordered": (erasure.Erasure, "_erase", 0),
    "committed": (erasure, "wipe", 0),
    "wiped": (erasure, "wipe", 1),
    "copied": (rewriting, "copy_file", 2),  # the second backup is a draft, with all that it says
    "between": (erasure, "rewrite_copy", 1),
    "rewritten": (Backups, "damaged_copies", 0),
    "done": (erasure, "remove_order", 0),
}


def die(*_args, **_options):
    os.kill(os.getpid(), signal.SIGKILL)


def then_die(real, *, times):
    calls = []

    def run(*args, **options):
        result = real(*args, **options)
        calls.append(None)
        if len(calls) == times:
            die()
        return result

    return run


def main(file: str, point: str) -> None:
    store = open_store(file)
    owner, name, times = POINTS[point]
    setattr(owner, name, then_die(getattr(owner, name), times=times) if times else die)
    person = next(one for one in store.erasure.people() if one.name == "Jürgen Müller")
    store.erase(persons=[person.id], words=["Müller", "Jürgen"], who="Datenschutz")


if __name__ == "__main__":
    main(*sys.argv[1:])
