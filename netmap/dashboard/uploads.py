"""How much a visitor's files may take up in memory, each and all together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from netmap.settings import DEFAULT_SETTINGS

_BEGIN = "/_stcore/upload_file/"


def held_bytes(session: str) -> int:
    """Return how much of a visitor's files is in memory; Streamlit keeps them until she leaves."""
    manager = runtime.get_instance().uploaded_file_mgr
    if not isinstance(manager, MemoryUploadedFileManager):
        return 0
    return sum(len(file.data) for file in list(manager.file_storage.get(session, {}).values()))


class UploadLimit:
    """ASGI middleware: refuses files that are too much, alone or with those sent before.

    Streamlit limits each of them too, by an option that it may read anew.

    Parameters
    ----------
    app : ASGIApp
        What takes the files.
    held : callable
        Returns the bytes that a visitor, named by her session, has sent before.
    """

    def __init__(self, app: ASGIApp, held: Callable[[str], int] = held_bytes) -> None:
        self._app = app
        self._held = held
        self._arriving: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on unless it brings too much."""
        path = scope.get("path", "").removeprefix(scope.get("root_path", ""))
        if scope["type"] != "http" or not path.startswith(_BEGIN):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        stated = headers.get("content-length", "")
        in_parts = "transfer-encoding" in headers  # then it is not the stated size that counts
        if in_parts or (scope["method"] == "PUT" and not stated.isdecimal()):
            await Response(status_code=411)(scope, receive, send)
            return
        size = int(stated or 0)
        session = path.removeprefix(_BEGIN).split("/")[0]
        together = self._held(session) + self._arriving[session] + size
        largest = DEFAULT_SETTINGS.limits.file_bytes + DEFAULT_SETTINGS.dashboard.upload_frame_bytes
        if size > largest or (size and together > DEFAULT_SETTINGS.dashboard.upload_bytes):
            await Response(status_code=413)(scope, receive, send)
            return
        self._arriving[session] += size
        try:
            await self._app(scope, _no_more_than(size, receive), send)
        finally:
            self._arriving[session] -= size
            self._arriving += Counter()  # forgets whose files have all arrived


def _no_more_than(size: int, receive: Receive) -> Receive:
    """Return what receives a request, and breaks off one that brings more than it stated."""
    left = size

    async def receive_counted() -> Message:
        nonlocal left
        message = await receive()
        left -= len(message.get("body", b""))
        return message if left >= 0 else {"type": "http.disconnect"}

    return receive_counted
