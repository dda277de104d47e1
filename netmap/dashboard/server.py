"""The dashboard's own web server: this machine only, with a strict content security policy."""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import re
import socket
import threading
import tomllib
import webbrowser
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import click
import streamlit as st
import uvicorn
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.pages_manager import PagesManager
from streamlit.web.bootstrap import load_config_options

from netmap.dashboard import main, navigation, state
from netmap.dashboard.allocation import share_memory
from netmap.dashboard.components.opening import SOURCE_VARIABLE
from netmap.dashboard.components.plain_text import plain
from netmap.errors import SourceError
from netmap.i18n import Language, texts_for
from netmap.settings import DEFAULT_SETTINGS

ADDRESS = "127.0.0.1"

_log = logging.getLogger(__name__)


def serve(
    source: str | None, *, port: int = DEFAULT_SETTINGS.dashboard.port, open_browser: bool = False
) -> None:
    """Start the dashboard on this machine and stay until it is stopped.

    Parameters
    ----------
    source : str or None
        Kept map, workbook, folder or example to open first; None opens the map of the team or the
        one that was open last.
    port : int
        Where to listen; the next free port if it is taken.
    open_browser : bool
        Whether to show the address in the default browser.

    Raises
    ------
    SourceError
        If no port is free.
    """
    if source is not None:
        os.environ[SOURCE_VARIABLE] = source
    load_config_options(configuration())
    share_memory()
    with free_socket(port) as listening:
        address = f"http://{ADDRESS}:{listening.getsockname()[1]}"
        click.echo(texts_for(Language.DE)("server-address", address=address))
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        config = uvicorn.Config(
            build_app(),
            log_level="warning",
            access_log=False,
            ws="websockets-sansio",
            timeout_graceful_shutdown=1,
        )
        uvicorn.Server(config).run(sockets=[listening])


def build_app() -> st.App:
    """Return the ASGI application: Streamlit behind a host check and security headers."""
    # Streamlit takes a folder "pages" beside the script for its own kind of pages, and tells the
    # first visitor that an address of ours does not exist
    PagesManager.uses_pages_directory = False
    return st.App(
        Path(main.__file__),
        middleware=MIDDLEWARE,
        routes=[Route(f"/{path}", answer_page) for path in navigation.ADDRESSES.values()],
        on_script_error=tell_defect,
    )


class SecurityHeaders:
    """ASGI middleware: browsers load nothing from elsewhere and run no foreign script."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = [
            (b"content-security-policy", content_security_policy().encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"no-referrer"),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and add the headers to its answer."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self._headers]
            await send(message)

        await self._app(scope, receive, send_with_headers)


MIDDLEWARE = [
    Middleware(SecurityHeaders),
    Middleware(TrustedHostMiddleware, allowed_hosts=[ADDRESS, "localhost"]),
]
"""What stands before Streamlit, from the outside in."""


async def answer_page(request: Request) -> HTMLResponse:
    """Send Streamlit's page with the right language and name, for screen readers and tabs."""
    language = state.language_of(request.query_params.get(state.LANGUAGE))
    page = _page().replace('<html lang="en">', f'<html lang="{language}">')
    page = page.replace(
        "<title>Streamlit</title>", f"<title>{texts_for(language)('app-name')}</title>"
    )
    return HTMLResponse(page, headers={"cache-control": "no-cache"})


def content_security_policy() -> str:
    """Return the policy; the one inline script of Streamlit's page is allowed by its hash."""
    scripts = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", _page(), re.DOTALL)
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in scripts
    )
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' {hashes}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


@cache
def _page() -> str:
    """Streamlit's own HTML page."""
    file = Path(st.__file__).with_name("static") / "index.html"
    return file.read_text(encoding="utf-8")


def configuration() -> dict[str, Any]:
    """Return Streamlit's options from the project's file; a wheel has it inside the package."""
    here = Path(__file__).parent
    candidates = (here / "config.toml", here.parents[1] / ".streamlit" / "config.toml")
    file = next(path for path in candidates if path.exists())
    return dict(_flat(tomllib.loads(file.read_text(encoding="utf-8"))))


def _flat(options: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in options.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def free_socket(port: int) -> socket.socket:
    """Return a socket that listens on the first free port from ``port`` on.

    Raises
    ------
    SourceError
        If none is free.
    """
    for candidate in range(port, min(port + DEFAULT_SETTINGS.dashboard.ports_tried, 65536)):
        listening = socket.socket()
        if os.name != "nt":  # there it would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((ADDRESS, candidate))
            listening.listen()
        except OSError:
            listening.close()
        else:
            return listening
    raise SourceError("error-no-port", port=port)


def tell_defect(error: Exception) -> bool:
    """Show a sentence in place of a traceback; the traceback goes to the terminal.

    Returns True: Streamlit need not show anything more.
    """
    _log.error("The dashboard failed", exc_info=error)
    st.error(plain(state.texts()("dashboard-defect")))
    return True
