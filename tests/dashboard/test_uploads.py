"""What is too large is refused by the server itself, alone and together with what came before."""

import asyncio

import pytest

from netmap.dashboard.uploads import UploadLimit
from netmap.settings import DEFAULT_SETTINGS

LIMIT = DEFAULT_SETTINGS.dashboard.upload_bytes
LARGEST = DEFAULT_SETTINGS.limits.file_bytes + DEFAULT_SETTINGS.dashboard.upload_frame_bytes


async def take(_scope, _receive, send):
    """Take every file."""
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def status(limit, *, size=None, method="PUT", path="/_stcore/upload_file/visitor/file"):
    return asyncio.run(answer(limit, size=size, method=method, path=path))


async def answer(
    limit, *, size, method="PUT", path="/_stcore/upload_file/visitor/file", more=(), receive=None
):
    sent = []

    async def send(message):
        sent.append(message)

    headers = [] if size is None else [(b"content-length", str(size).encode())]
    scope = {"type": "http", "method": method, "path": path, "headers": [*headers, *more]}
    await limit(scope, receive, send)
    return sent[0]["status"]


def test_files_together_may_be_as_much_as_the_limit_and_no_more():
    held = {"visitor": LIMIT - 10}
    limit = UploadLimit(take, held=lambda session: held.get(session, 0))
    assert status(limit, size=10) == 204
    assert status(limit, size=11) == 413
    assert status(limit, size=11, path="/_stcore/upload_file/other/file") == 204


@pytest.mark.parametrize("size", [None, "", "x", "-1"])
def test_a_file_of_unknown_size_is_not_taken(size):
    assert status(UploadLimit(take, held=lambda _: 0), size=size) == 411


def test_one_file_may_be_as_large_as_the_readers_take_and_its_frame():
    limit = UploadLimit(take, held=lambda _: 0)
    assert status(limit, size=LARGEST) == 204
    assert status(limit, size=LARGEST + 1) == 413


def test_a_file_in_parts_is_not_taken_whatever_size_it_states():
    limit = UploadLimit(take, held=lambda _: 0)
    parts = [(b"transfer-encoding", b"chunked")]
    for method in ("PUT", "POST"):
        assert asyncio.run(answer(limit, size=1, method=method, more=parts)) == 411


@pytest.mark.parametrize(("stated", "arrived"), [(5, "http.request"), (4, "http.disconnect")])
def test_what_brings_more_than_it_stated_is_broken_off(stated, arrived):
    got = []

    async def bring():
        return {"type": "http.request", "body": b"12345", "more_body": False}

    async def keep(scope, receive, send):
        got.append((await receive())["type"])
        await take(scope, receive, send)

    limit = UploadLimit(keep, held=lambda _: 0)
    asyncio.run(answer(limit, size=stated, receive=bring))
    assert got == [arrived]


def test_below_another_path_the_limit_is_the_same():
    """As behind the door, where every path begins with that of the start."""
    sent = []

    async def send(message):
        sent.append(message)

    path = {"path": "/start/_stcore/upload_file/visitor/file", "root_path": "/start"}
    scope = {"type": "http", "method": "PUT", "headers": [], **path}
    asyncio.run(UploadLimit(take, held=lambda _: 0)(scope, None, send))
    assert sent[0]["status"] == 411


def test_taking_a_file_away_and_everything_else_is_let_through():
    limit = UploadLimit(take, held=lambda _: LIMIT)
    assert status(limit, method="DELETE") == 204
    assert status(limit, size=LIMIT + 1, path="/karte") == 204


def test_files_on_their_way_count_too():
    going, gone = asyncio.Event(), asyncio.Event()
    held = {}

    async def slow(scope, receive, send):
        going.set()
        await gone.wait()
        await take(scope, receive, send)

    async def send_several():
        limit = UploadLimit(slow, held=held.get)
        held["visitor"] = LIMIT - LARGEST
        first = asyncio.create_task(answer(limit, size=LARGEST))
        await going.wait()
        second = await answer(limit, size=1)
        gone.set()
        return await first, second, await answer(limit, size=1)

    assert asyncio.run(send_several()) == (204, 413, 204)
