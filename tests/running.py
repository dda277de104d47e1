"""netmap as its users start it: a process of its own, and the address that it prints."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.client import HTTPConnection
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

PRINTED = re.compile(r"http://127\.0\.0\.1:\d+/[\w-]{16}/\?\S*token=\S+")


@dataclass(frozen=True, kw_only=True)
class Running:
    """A dashboard that runs."""

    line: str
    """What it printed about itself."""
    before: tuple[str, ...] = ()
    """The lines before that one."""
    pid: int

    @property
    def address(self) -> str:
        """The whole printed address, with its secret."""
        return PRINTED.search(self.line)[0]

    @property
    def origin(self) -> str:
        """The address without anything behind the port."""
        return f"http://{urlsplit(self.address).netloc}"

    @property
    def path(self) -> str:
        """What all addresses of this start begin with, without a slash at the end."""
        return urlsplit(self.address).path.removesuffix("/")

    @property
    def base(self) -> str:
        """The address of this start without anything behind its path."""
        return self.origin + self.path

    @property
    def port(self) -> int:
        return urlsplit(self.address).port

    @property
    def token(self) -> str:
        return dict(parse_qsl(urlsplit(self.address).query))["token"]

    @property
    def cookie(self) -> str:
        """What a browser sends that was let in."""
        return f"netmap-{self.path.removeprefix('/')}={self.token}"

    def at(self, path: str = "/", **parameters: str) -> str:
        """The address of a page, with the secret."""
        return f"{self.base}{path}?{urlencode(parameters | {'token': self.token})}"


@contextmanager
def running(*command: str, **environment: str) -> Iterator[Running]:
    """Start Python with a command, wait for the address, and end it as Ctrl+C does."""
    process = subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, text=True, env=os.environ | environment
    )
    try:
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line.strip())
            if PRINTED.search(line):
                break
        else:
            pytest.fail("the app printed no address")
        yield Running(line=lines[-1], before=tuple(lines[:-1]), pid=process.pid)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=20)


def netmap_app(*arguments: str, **environment: str):
    """Start ``netmap app`` without a browser."""
    return running("-m", "netmap", "app", "--no-browser", *arguments, **environment)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a server answered."""

    status: int
    headers: Message
    body: str = field(repr=False)


UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
STREAM = "/_stcore/stream"


def ask(
    app: Running,
    path: str,
    *,
    method: str = "GET",
    body: bytes | None = None,
    below: str | None = None,
    **headers: str,
) -> Answer:
    """Send one request, with a header for each further argument (``sec_fetch_site="none"``).

    It is sent below the path of this start, or below another one (``below=""``).
    """
    path = (app.path if below is None else below) + path
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection = HTTPConnection("127.0.0.1", app.port, timeout=20)
    try:
        connection.request(method, path, body=body, headers=named)
        response = connection.getresponse()
        text = "" if response.status == 101 else response.read().decode(errors="replace")
        return Answer(status=response.status, headers=response.headers, body=text)
    finally:
        connection.close()


def knock(app: Running, **headers: str) -> int:
    """Ask for a websocket and return the status: 101 if it is opened."""
    return ask(app, STREAM, method="GET", body=None, **UPGRADE, **headers).status
