"""Runs a module and notes whom the process calls: ``python -m tests.watched NOTES MODULE …``."""

import runpy
import socket
import sys
from pathlib import Path

LOOKED_AT = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
"""What Python tells of before a name is looked up or anything leaves a socket."""


def watch(notes: Path) -> None:
    """Write a line for each look-up and each connection of this process from now on."""
    stream = notes.open("a", buffering=1, encoding="utf-8")

    def note(event: str, arguments: tuple[object, ...]) -> None:
        if event in LOOKED_AT:
            target = next((one for one in arguments if not isinstance(one, socket.socket)), None)
            stream.write(f"{event} {target}\n")

    sys.addaudithook(note)


def calls_elsewhere(notes: Path) -> list[str]:
    """Return what was noted that is not this machine itself."""
    here = ("('127.0.0.1'", "127.0.0.1", "localhost", "None")
    lines = notes.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.split(" ", 1)[1].startswith(here)]


if __name__ == "__main__":
    watch(Path(sys.argv[1]))
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
