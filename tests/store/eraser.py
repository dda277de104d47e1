"""Erases Jürgen Müller and dies at a point of the way: ``eraser.py FILE POINT``."""

import os
import signal
import sys

from netmap.store import erasure, open_store, rewriting

POINTS = ("ordered", "committed", "wiped", "copied", "between", "rewritten", "done")


def die(*_args, **_options):
    os.kill(os.getpid(), signal.SIGKILL)


def then_die(real, *, times=1):
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
    way = erasure.Erasure
    match point:
        case "ordered":
            way._erase = die
        case "committed":
            erasure.wipe = die
        case "wiped":
            erasure.wipe = then_die(erasure.wipe)
        case "copied":  # the second backup is a draft, with all that it says
            rewriting.copy_file = then_die(rewriting.copy_file, times=2)
        case "between":
            erasure.rewrite_copy = then_die(erasure.rewrite_copy)
        case "rewritten":
            erasure.Backups.damaged_copies = die
        case "done":
            erasure.remove_order = die
    person = next(one for one in store.erasure.people() if one.name == "Jürgen Müller")
    store.erase(persons=[person.id], words=["Müller", "Jürgen"], who="Datenschutz")


if __name__ == "__main__":
    main(*sys.argv[1:])
