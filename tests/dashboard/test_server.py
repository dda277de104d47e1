"""What the server lets through, and what it tells browsers."""

import asyncio
import re
import socket
import tomllib
from pathlib import Path

import pytest
from streamlit import config
from streamlit.testing.v1 import AppTest

from netmap.dashboard import navigation, server
from netmap.dashboard.components.plain_text import plain
from netmap.errors import SourceError
from netmap.i18n import Language, texts_for
from netmap.settings import DEFAULT_SETTINGS


def ask(app, *, host="127.0.0.1:8501"):
    """Send one GET request to an ASGI application; returns status and headers."""
    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": "/",
        "raw_path": b"/",
        "query_string": b"",
        "headers": [(b"host", host.encode())],
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 8501),
    }
    asyncio.run(app(scope, receive, send))
    answer = next(message for message in sent if message["type"] == "http.response.start")
    return answer["status"], {name.decode(): value.decode() for name, value in answer["headers"]}


async def hello(_scope, _receive, send):
    """Answer every request."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"hello"})


def test_every_answer_carries_the_security_headers():
    _, headers = ask(server.SecurityHeaders(hello))
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"] == server.content_security_policy()


def test_the_policy_allows_scripts_only_from_here_and_by_hash():
    rules = dict(rule.split(" ", 1) for rule in server.content_security_policy().split("; "))
    assert re.fullmatch(r"'self'( 'sha256-[A-Za-z0-9+/]{43}=')+", rules["script-src"])
    assert rules["default-src"] == rules["connect-src"] == "'self'"
    assert rules["object-src"] == rules["frame-ancestors"] == "'none'"
    assert not re.search(r"https?:|\*|unsafe-eval", server.content_security_policy())


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "0.0.0.0:8501"])
def test_foreign_host_names_are_refused(host):
    guarded = hello
    for layer in reversed(server.MIDDLEWARE):
        guarded = layer.cls(guarded, *layer.args, **layer.kwargs)
    status, headers = ask(guarded, host=host)
    assert status == 400
    assert "content-security-policy" in headers
    assert ask(guarded, host="localhost:8501")[0] == 200


def test_a_taken_port_gives_the_next_free_one():
    with server.free_socket(18500) as first:
        taken = first.getsockname()[1]
        with server.free_socket(taken) as second:
            assert second.getsockname()[0] == "127.0.0.1"
            assert taken < second.getsockname()[1] < taken + DEFAULT_SETTINGS.dashboard.ports_tried


def test_no_free_port_is_an_error_with_a_remedy():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 65535))
        taken.listen()
        with pytest.raises(SourceError) as caught:
            server.free_socket(65535)
    assert caught.value.key == "error-no-port"


def test_the_configuration_is_strict_and_known_to_streamlit():
    options = server.configuration()
    assert options["server.address"] == "127.0.0.1"
    assert options["browser.gatherUsageStats"] is False
    assert options["client.showErrorDetails"] == "none"
    assert options["client.toolbarMode"] == "minimal"
    assert options["server.fileWatcherType"] == "none"
    assert set(options) <= set(config.get_config_options())


def test_the_configuration_is_the_file_that_streamlit_run_reads():
    file = Path(server.__file__).parents[2] / ".streamlit" / "config.toml"
    written = tomllib.loads(file.read_text(encoding="utf-8"))
    assert (
        server.configuration()["theme.light.primaryColor"]
        == (written["theme"]["light"]["primaryColor"])
    )


@pytest.mark.parametrize(("query", "language"), [("", "de"), ("lang=en", "en"), ("lang=xx", "de")])
def test_the_page_says_which_language_it_is_in(query, language):
    from starlette.requests import Request

    request = Request({"type": "http", "query_string": query.encode(), "headers": []})
    page = asyncio.run(server.answer_page(request)).body.decode()
    assert f'<html lang="{language}">' in page
    assert "<title>netmap</title>" in page


def test_a_defect_is_a_sentence_and_its_traceback_goes_to_the_terminal(caplog):
    def script():
        from netmap.dashboard import server

        server.tell_defect(ValueError("secret path"))

    app = AppTest.from_function(script).run()
    assert app.error[0].value == plain(texts_for(Language.DE)("dashboard-defect"))
    assert "secret path" in caplog.text


def test_the_application_tells_defects_and_guards_its_door():
    app = server.build_app()
    assert app._on_script_error is server.tell_defect
    assert app._user_middleware == server.MIDDLEWARE
    addresses = {f"/{path}" for path in navigation.ADDRESSES.values()}
    assert {route.path for route in app._user_routes} == addresses
    assert "/" in addresses
