"""Who comes in at the door, and who does not; nobody waits there, and nobody outside is asked."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from starlette.requests import HTTPConnection

from netmap.dashboard.door import Door
from netmap.i18n import Language, texts_for
from netmap.opening.recent import FOLDER_VARIABLE
from tests.running import STREAM, UPGRADE, ask, knock, running
from tests.watched import calls_elsewhere

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PAGES = ("/", "/karte", "/static/js/x.js", "/_stcore/health", "/_stcore/host-config", "/media/x")
CLOSED = (
    "/_stcore/metrics",
    "/_stcore/script-health-check",
    "/_stcore/agent/openapi.json",
    "/_stcore//metrics",
    "/_stcore",
    "/auth/login",
    "/oauth2callback",
    "/app/static/x",
    "/component/x/index.html",
)
FOREIGN = ("http://evil.example", "https://127.0.0.1:{port}", "http://127.0.0.1:1", "null")


@pytest.fixture(name="notes", scope="module")
def noted_calls(tmp_path_factory):
    """File with what the server's process looks up and connects to."""
    return tmp_path_factory.mktemp("door") / "calls.txt"


@pytest.fixture(name="app", scope="module")
def watched_app(notes):
    command = ("-m", "tests.watched", str(notes), "netmap", "app", "--no-browser", "beispielstadt")
    with running(*command, **{FOLDER_VARIABLE: str(notes.parent)}) as app:
        yield app


@pytest.mark.parametrize("path", PAGES + CLOSED)
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_nothing_is_shown_to_whoever_does_not_know_the_secret(app, path, method):
    answer = ask(app, path, method=method, origin=app.origin)
    assert answer.status == 403
    assert answer.headers["cache-control"] == "no-store"
    assert "content-security-policy" in answer.headers
    assert "set-cookie" not in answer.headers


def test_the_refusal_is_a_page_in_both_languages(app):
    page = ask(app, "/").body
    for language in Language:
        texts = texts_for(language)
        assert f'<section lang="{language}">' in page
        for key in ("door-title", "door-why", "door-remedy"):
            assert texts(key) in page
    assert "<script" not in page


@pytest.mark.parametrize("wrong", ["", "x", "ü", "{token}x", "{cut}"])
def test_a_wrong_secret_opens_nothing(app, wrong):
    given = wrong.format(token=app.token, cut=app.token[:-1])
    quoted = given.replace("ü", "%C3%BC")
    assert ask(app, f"/?token={quoted}").status == 403
    if given.isascii():
        assert ask(app, "/", cookie=app.cookie.replace(app.token, given)).status == 403
        assert knock(app, origin=app.origin, cookie=app.cookie.replace(app.token, given)) == 403


def test_the_secret_is_exchanged_for_a_cookie_and_leaves_the_address(app):
    answer = ask(app, f"/karte?lang=en&token={app.token}&map=x%26y")
    assert answer.status == 303
    assert answer.headers["location"] == f"{app.base}/karte?lang=en&map=x%26y"
    assert answer.headers["cache-control"] == "no-store"
    cookie, *attributes = answer.headers["set-cookie"].split("; ")
    assert cookie == app.cookie
    assert sorted(attributes, key=str.lower) == ["HttpOnly", f"Path={app.path}", "SameSite=lax"]
    page = ask(app, "/karte?lang=en&map=x%26y", cookie=cookie)
    assert page.status == 200
    assert app.token not in page.body


def test_who_takes_no_cookie_is_told_so_on_the_way_in_and_nobody_else(app):
    sentences = [texts_for(language)("door-cookies") for language in Language]
    assert ask(app, f"/karte?lang=en&token={app.token}").status == 303
    refused = ask(app, "/karte?lang=en")
    assert refused.status == 403
    assert all(sentence in refused.body for sentence in sentences)
    assert sentences[0] not in ask(app, "/").body
    assert sentences[0] not in ask(app, "/karte?lang=en", below="").body
    assert ask(app, "/karte?lang=en", cookie=app.cookie).status == 200
    assert sentences[0] not in ask(app, "/karte?lang=en").body


def test_the_way_on_leads_nowhere_else(app):
    answer = ask(app, f"//evil.example/?token={app.token}")
    assert answer.headers["location"].startswith(f"{app.base}/")
    assert ask(app, f"//evil.example/?token={app.token}", below="").status == 403
    assert ask(app, f"/evil.example/?token={app.token}", below=f"/{app.path}").status == 403


@pytest.mark.parametrize("below", ["", "/x", "{path}x", "{cut}", "//{path}", "/.{path}"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_shown_outside_the_path_of_this_start(app, below, path):
    outside = below.format(path=app.path, cut=app.path[:-1])
    assert ask(app, path, below=outside, cookie=app.cookie).status == 403
    answer = ask(app, f"{path}?token={app.token}", below=outside)
    assert answer.status == 403
    assert "set-cookie" not in answer.headers


def test_nobody_gets_a_websocket_outside_the_path_of_this_start(app):
    asked = UPGRADE | {"origin": app.origin, "cookie": app.cookie}
    assert ask(app, STREAM, **asked).status == 101
    assert ask(app, STREAM, below="", **asked).status == 403


def test_the_path_alone_is_led_to_the_start_page(app):
    answer = ask(app, f"?lang=en&token={app.token}")
    assert answer.status == 307
    assert answer.headers["location"] == f"{app.base}/?lang=en&token={app.token}"
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("query", ["", "?lang=en", "?token=wrong", "?token="])
def test_the_path_alone_tells_nothing_to_whoever_does_not_know_the_secret(app, query):
    answer = ask(app, query)
    assert (answer.status, answer.headers["location"]) == (403, None)
    assert answer.body == ask(app, f"x{query}").body


def test_a_slash_too_many_stays_below_the_path(app):
    answer = ask(app, "/favicon.png/", cookie=app.cookie)
    assert answer.headers["location"] == f"{app.path}/favicon.png"


def test_an_old_secret_in_the_address_does_not_shut_out_who_is_in(app):
    answer = ask(app, "/?token=old", cookie=app.cookie)
    assert (answer.status, answer.headers["location"]) == (303, f"{app.base}/")


def test_the_cookie_of_another_start_opens_nothing(app):
    other = f"netmap-anotherstartpath={app.token}"
    assert ask(app, "/", cookie=other).status == 403
    assert ask(app, "/", cookie=f"{other}; {app.cookie}").status == 200


def test_what_the_browser_needs_is_behind_the_door(app):
    for path in ("/", "/karte", "/_stcore/health", "/_stcore/host-config", "/favicon.png"):
        assert ask(app, path, cookie=app.cookie).status == 200
    assert knock(app, origin=app.origin, cookie=app.cookie) == 101


@pytest.mark.parametrize("path", CLOSED)
def test_what_netmap_does_not_need_is_closed_to_everybody(app, path):
    assert ask(app, path, cookie=app.cookie).status == 404


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "0.0.0.0:{port}"])
def test_another_name_or_port_is_refused(app, host):
    host = host.format(port=app.port)
    assert ask(app, "/", host=host, cookie=app.cookie).status == 400
    assert knock(app, host=host, origin=f"http://{host}", cookie=app.cookie) == 403


def test_the_other_name_of_this_machine_is_as_good(app):
    host = f"localhost:{app.port}"
    assert ask(app, "/", host=host, cookie=app.cookie).status == 200
    assert knock(app, host=host, origin=f"http://{host}", cookie=app.cookie) == 101
    assert knock(app, host=host, origin=app.origin, cookie=app.cookie) == 403


@pytest.mark.parametrize("origin", FOREIGN)
def test_pages_from_elsewhere_get_no_websocket_and_change_nothing(app, origin):
    given = origin.format(port=app.port)
    assert knock(app, origin=given, cookie=app.cookie) == 403
    for method in ("PUT", "POST", "DELETE"):
        answer = ask(
            app, "/_stcore/upload_file/a/b", method=method, origin=given, cookie=app.cookie
        )
        assert answer.status == 403


def test_who_does_not_say_where_she_comes_from_gets_no_websocket_and_changes_nothing(app):
    assert knock(app, cookie=app.cookie) == 403
    assert ask(app, "/_stcore/upload_file/a/b", method="PUT", cookie=app.cookie).status == 403


def test_pages_from_elsewhere_may_lead_here_but_not_ask(app):
    foreign: dict[str, Any] = {"sec_fetch_site": "cross-site", "cookie": app.cookie}
    near = foreign | {"sec_fetch_site": "same-site"}  # another port of this machine
    navigation: dict[str, Any] = {"sec_fetch_mode": "navigate", "sec_fetch_dest": "document"}
    assert ask(app, "/", **foreign, **navigation).status == 200
    assert ask(app, "/", **foreign, **navigation | {"sec_fetch_dest": "iframe"}).status == 403
    for headers in (foreign, near):
        assert ask(app, "/_stcore/health", **headers, sec_fetch_mode="no-cors").status == 403
    assert ask(app, "/", **foreign | {"sec_fetch_site": "none"}).status == 200


def test_a_connection_that_did_not_arrive_on_this_machines_own_network_is_refused():
    """As it would be if a server listened to more than that."""
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "scheme": "http"}
    for where, host, status in (
        (("192.0.2.7", 8501), b"127.0.0.1:8501", 400),
        (("/run/socket", None), b"127.0.0.1:8501", 400),
        (None, b"127.0.0.1:8501", 400),
        (("127.0.0.1", 8501), b"127.0.0.1:8501", 403),
        (("127.0.0.1", 80), b"127.0.0.1", 403),
    ):
        answer = Door(None, "x", "y")._answer(_connection(scope | {"server": where}, host))
        assert answer.status_code == status


def _connection(scope, host):
    return HTTPConnection(scope | {"headers": [(b"host", host)]})


def test_the_server_calls_nobody_whatever_arrives(app, notes):
    """Streamlit itself asks the internet for its own address when a foreign page knocks."""
    for origin in (*FOREIGN, "http://192.0.2.1", ""):
        knock(app, origin=origin.format(port=app.port), cookie=app.cookie)
        ask(app, "/", origin=origin.format(port=app.port), cookie=app.cookie)
    knock(app, origin=app.origin, cookie=app.cookie)
    for path in PAGES + CLOSED:
        ask(app, path, cookie=app.cookie)
    time.sleep(0.5)  # threads that would call somebody have begun to by then
    assert calls_elsewhere(notes) == []


def test_the_watch_notices_calls(tmp_path):
    (tmp_path / "caller.py").write_text(
        "import socket\n"
        "for address in ('192.0.2.1', '127.0.0.1'):\n"
        "    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect((address, 9))\n"
    )
    notes = tmp_path / "calls.txt"
    subprocess.run(
        [sys.executable, "-m", "tests.watched", str(notes), "caller"],
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(tmp_path)))},
        cwd=ROOT,
    )
    assert calls_elsewhere(notes) == ["socket.connect ('192.0.2.1', 9)"]
