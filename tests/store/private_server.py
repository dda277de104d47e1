"""A private PostgreSQL server for tests; only this machine reaches it."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def programs() -> Path | None:
    """Folder of PostgreSQL's programs; Debian keeps them out of the path."""
    found = [Path(path) for path in (shutil.which("initdb"),) if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    return found[0].resolve().parent if found else None


@contextmanager
def running_server(folder: Path) -> Iterator[str]:
    """Address of a server without databases of ours, run by the programs in a folder."""
    # not below tmp_path: the server refuses to run as root, and nobody else may look in there
    home = Path(tempfile.mkdtemp(prefix="netmap-postgresql-"))
    user = []
    if os.geteuid() == 0:
        shutil.chown(home, "postgres")
        user = ["runuser", "-u", "postgres", "--"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(program: str, *arguments: str) -> None:
        command = [*user, str(folder / program), "-D", str(home / "data"), *arguments]
        subprocess.run(command, cwd="/", check=True, stdout=subprocess.DEVNULL, timeout=120)

    # what is tested is the death of clients, not of the server: it may leave out its own fsync
    options = (
        f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c fsync=off"
    )
    try:
        run("initdb", "-U", "netmap", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        run("pg_ctl", "start", "-w", "-l", str(home / "log"), "-o", options)
        try:
            yield f"postgresql://netmap@127.0.0.1:{port}"
        finally:
            run("pg_ctl", "stop", "-m", "immediate")
    finally:
        shutil.rmtree(home, ignore_errors=True)
