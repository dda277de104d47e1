"""The dashboard's own web server: this machine only, behind a door."""

from __future__ import annotations

import logging
import os
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

import click
import streamlit as st
import uvicorn
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from netmap.dashboard import main, navigation, state
from netmap.dashboard.allocation import share_memory
from netmap.dashboard.browser import opened_browser
from netmap.dashboard.door import ADDRESS, TOKEN, Door, own_address
from netmap.dashboard.headers import SecurityHeaders, streamlit_page
from netmap.dashboard.options import hold_options, port_of_streamlit
from netmap.dashboard.shared.maps.opening import SOURCE_VARIABLE
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.uploads import UploadLimit
from netmap.errors import SourceError
from netmap.i18n import LANGUAGE_VARIABLE, Language, Texts, texts_for
from netmap.opening.recent import close_to_others
from netmap.settings import DEFAULT_SETTINGS

_log = logging.getLogger(__name__)


def serve(
    source: str | None,
    *,
    texts: Texts,
    port: int = DEFAULT_SETTINGS.dashboard.port,
    open_browser: bool = False,
) -> None:
    """Start the dashboard on this machine and stay until it is stopped.

    Parameters
    ----------
    source : str or None
        Kept map, workbook, folder or example to open first; None opens the map of the team or the
        one that was open last.
    texts : Texts
        The language in which the address is told and the dashboard begins.
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
    _prepare()
    with free_socket(port) as listening:
        wanted, port = port, listening.getsockname()[1]
        if port != wanted:
            click.echo(texts("server-port-taken", wanted=wanted, port=port))
        config = uvicorn.Config(
            st.App(**application(port, texts=texts, open_browser=open_browser)),
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            ws="websockets-sansio",
            timeout_graceful_shutdown=1,
        )
        uvicorn.Server(config).run(sockets=[listening])


def application_for_streamlit() -> dict[str, Any]:
    """Return what ``streamlit run`` serves, behind the same door.

    Its server listens already; one that listens to more than this machine is left at once.
    """
    texts = texts_for(state.language_of(os.environ.get(LANGUAGE_VARIABLE)))
    try:
        port = port_of_streamlit()
    except SourceError as error:
        raise SystemExit(texts.error(error)) from None
    _prepare()
    return application(port, texts=texts)


def _prepare() -> None:
    hold_options()
    share_memory()
    close_to_others()


def application(port: int, *, texts: Texts, open_browser: bool = False) -> dict[str, Any]:
    """Return what Streamlit's application is made of: the dashboard behind its door.

    Parameters
    ----------
    port : int
        Where it is served.
    texts : Texts
        The language in which its address is told.
    open_browser : bool
        Whether to show the address in the default browser.
    """
    token, path = secrets.token_urlsafe(), secrets.token_urlsafe(12)
    language = {} if texts.language is Language.DE else {state.LANGUAGE: texts.language.value}
    address = own_address(port, path, **language, **{TOKEN: token})

    @asynccontextmanager
    async def tell_address(_app: st.App) -> AsyncIterator[None]:
        click.echo(texts("server-address", address=address))
        with opened_browser(address, texts) if open_browser else nullcontext():
            yield

    return {
        "script_path": Path(main.__file__),
        "middleware": middleware(token, path),
        "routes": [Route(f"/{page}", answer_page) for page in navigation.ADDRESSES.values()],
        "lifespan": tell_address,
        "on_script_error": tell_defect,
    }


def middleware(token: str, path: str) -> list[Middleware]:
    """Return what stands before Streamlit, from the outside in."""
    door = Middleware(Door, token=token, path=path)
    return [Middleware(SecurityHeaders), door, Middleware(UploadLimit)]


async def answer_page(request: Request) -> HTMLResponse:
    """Send Streamlit's page with the right language and name, for screen readers and tabs."""
    language = state.language_of(request.query_params.get(state.LANGUAGE))
    page = streamlit_page().replace('<html lang="en">', f'<html lang="{language}">')
    page = page.replace(
        "<title>Streamlit</title>", f"<title>{texts_for(language)('app-name')}</title>"
    )
    return HTMLResponse(page, headers={"cache-control": "no-cache"})


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
