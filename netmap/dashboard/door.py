"""The door of the dashboard: in comes who knows the secret of this start, and only from its pages.

Whoever has an account on the same computer reaches its ports, and so does every page that is open
in a browser there. The address that netmap prints holds a secret, which is exchanged for a cookie.
Browsers send a cookie to all ports of a computer, but not to all paths: so everything is below a
path that nobody can guess and that every start makes anew.
"""

from __future__ import annotations

import hmac
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from netmap.i18n import Language, texts_for
from netmap.views.scene.palette import PAGES, Theme

ADDRESS = "127.0.0.1"
"""Where the dashboard listens, and nowhere else."""

TOKEN = "token"  # noqa: S105
"""Name of the parameter in the address that holds the secret, until it is exchanged."""

_NAMES = (ADDRESS, "localhost")
_READING = ("GET", "HEAD")

_USED = ("bidi-components", "health", "host-config", "stream", "upload_file")
"""What the browser asks below ``/_stcore/``; metrics, checks and agents are closed."""

_UNUSED = ("app", "auth", "component", "oauth2callback")
"""What else Streamlit serves and netmap does not need."""


def own_address(port: int, path: str, **parameters: str) -> str:
    """Return an address of the dashboard.

    Examples
    --------
    >>> own_address(8501, "path", token="secret")
    'http://127.0.0.1:8501/path/?token=secret'
    """
    return f"http://{ADDRESS}:{port}/{path}/?{urlencode(parameters)}"


class Door:
    """ASGI middleware: refuses everything without the secret, and what other pages ask.

    Parameters
    ----------
    app : ASGIApp
        What is behind the door.
    token : str
        The secret of this start.
    path : str
        First part of all its addresses, another secret: to no other path is the cookie ever sent.
    """

    stands: ClassVar[bool] = False
    """Whether this process has one; without it the dashboard shows nothing."""

    def __init__(self, app: ASGIApp, token: str, path: str) -> None:
        self._app = app
        self._token = token
        self._path = f"/{path}"
        self._led_to = ""  # where whoever showed the secret last was sent with a cookie
        self._cookie = f"netmap-{path}"  # others cannot set one of this name either
        Door.stands = True

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may come in, and answer the rest."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        answer = self._answer(HTTPConnection(scope))
        if answer is None:
            await self._app({**scope, "root_path": self._path}, receive, send)
        elif scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
        else:
            await answer(scope, receive, send)

    def _answer(self, asked: HTTPConnection) -> Response | None:
        """Return what is answered at the door; None if it opens."""
        if not _is_for_us(asked):
            return _refusal(400)
        first, _, rest = asked.scope["path"].removeprefix("/").partition("/")
        if not _is_same(f"/{first}", self._path):
            return _refusal(403)
        known = _is_same(asked.cookies.get(self._cookie, ""), self._token)
        shown = asked.query_params.get(TOKEN) if _method(asked) == "GET" else None
        if asked.scope["path"] == self._path:
            if not known and not _is_same(shown or "", self._token):
                return _refusal(403)
            return RedirectResponse(str(asked.url.replace(path=f"{self._path}/")))
        if shown is not None and (known or _is_same(shown, self._token)):
            return self._let_in(asked)
        if known:
            self._led_to = ""
        elif str(asked.url) == self._led_to:
            return _refusal(403, took_cookie=False)
        if not known or not _comes_from_here(asked):
            return _refusal(403)
        return Response(status_code=404) if _is_closed(rest) else None

    def _let_in(self, asked: HTTPConnection) -> Response:
        """Exchange the secret for a cookie, and take it out of the address."""
        self._led_to = str(asked.url.remove_query_params(TOKEN))
        answer = RedirectResponse(self._led_to, 303, {"cache-control": "no-store"})
        # not "strict": that is not sent on the way from the file that opens the browser
        answer.set_cookie(self._cookie, self._token, httponly=True, samesite="lax", path=self._path)
        return answer


def _is_same(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode(errors="replace"), secret.encode())


def _method(asked: HTTPConnection) -> str:
    return str(asked.scope.get("method", ""))  # a websocket has none


def _is_for_us(asked: HTTPConnection) -> bool:
    """Whether it arrived on this machine's own network, under a name and port of ours."""
    where, port = asked.scope.get("server") or ("", None)
    try:
        inside = ip_address(where).is_loopback
    except ValueError:  # a socket in the file system
        return False
    return inside and asked.headers.get("host") in [
        name if port == 80 else f"{name}:{port}" for name in _NAMES
    ]


def _comes_from_here(asked: HTTPConnection) -> bool:
    """Whether one of our own pages asks, or somebody typed or followed an address.

    Without this, a page from elsewhere could ask in the name of whoever has it open. Browsers say
    where a websocket and a change come from; with everything else, newer ones say how near it is.
    """
    if _method(asked) not in _READING:
        return asked.headers.get("origin") == f"http://{asked.headers['host']}"
    if asked.headers.get("sec-fetch-site", "none") in ("none", "same-origin"):
        return True
    navigation = ("navigate", "document")
    return navigation == tuple(asked.headers.get(f"sec-fetch-{key}") for key in ("mode", "dest"))


def _is_closed(path: str) -> bool:
    first, _, rest = path.strip("/").partition("/")
    return first in _UNUSED or (first == "_stcore" and rest.split("/")[0] not in _USED)


def _refusal(status: int, *, took_cookie: bool = True) -> Response:
    page = _private_page(took_cookie=took_cookie)
    return HTMLResponse(page, status, {"cache-control": "no-store"})


@cache
def _private_page(*, took_cookie: bool) -> str:
    """Say in both languages whose map it is, and where its address stands.

    Who had that address already is told what else keeps her out.
    """
    remedy = "door-remedy" if took_cookie else "door-cookies"
    catalogues = [texts_for(language) for language in Language]
    return page_template("private.html").render(
        languages=[
            (texts.language, texts("door-title"), texts("door-why"), texts(remedy))
            for texts in catalogues
        ],
        light=PAGES[Theme.LIGHT],
        dark=PAGES[Theme.DARK],
    )


def page_template(name: str) -> Template:
    """Return one of the small pages beside this module."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template(name)
