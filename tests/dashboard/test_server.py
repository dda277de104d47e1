"""How the server starts, by whichever command, and what it tells."""

import asyncio
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from netmap.dashboard import navigation, server
from netmap.dashboard.door import Door
from netmap.dashboard.headers import SecurityHeaders, content_security_policy
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.uploads import UploadLimit
from netmap.errors import SourceError
from netmap.i18n import Language, texts_for
from netmap.opening.recent import FOLDER_VARIABLE
from netmap.settings import DEFAULT_SETTINGS
from tests.running import ask, knock, netmap_app, running
from tests.watched import calls_elsewhere

APP = Path(__file__).parents[2] / "app.py"


def test_a_taken_port_gives_the_next_free_one():
    with server.free_socket(18500) as first:
        taken = first.getsockname()[1]
        with server.free_socket(taken) as second:
            assert second.getsockname()[0] == "127.0.0.1"
            assert taken < second.getsockname()[1] < taken + DEFAULT_SETTINGS.dashboard.ports_tried


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
def test_another_port_than_the_wanted_one_is_told(language, tmp_path):
    with server.free_socket(18500) as listening:
        taken = listening.getsockname()[1]
        arguments = ("--lang", language, "--port", str(taken))
        with netmap_app(*arguments, **{FOLDER_VARIABLE: str(tmp_path)}) as app:
            assert app.port != taken
    told = texts_for(language)("server-port-taken", wanted=taken, port=app.port)
    assert told in app.before


def test_no_free_port_is_an_error_with_a_remedy():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 65535))
        taken.listen()
        with pytest.raises(SourceError) as caught:
            server.free_socket(65535)
    assert caught.value.key == "error-no-port"


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
    parts = server.application(8501, texts=texts_for(Language.DE))
    assert parts["on_script_error"] is server.tell_defect
    assert [one.cls for one in parts["middleware"]] == [SecurityHeaders, Door, UploadLimit]
    addresses = {f"/{path}" for path in navigation.ADDRESSES.values()}
    assert {route.path for route in parts["routes"]} == addresses
    assert "/" in addresses
    st.App(**parts)  # takes them


def test_every_start_has_a_secret_of_its_own():
    starts = [server.application(8501, texts=texts_for(Language.DE)) for _ in range(2)]
    secrets = [start["middleware"][1].kwargs for start in starts]
    assert len({value for one in secrets for value in one.values()}) == 4
    assert all(len(one["token"]) >= 43 for one in secrets)  # 256 bits
    assert all(len(one["path"]) >= 16 for one in secrets)  # 96 bits


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "environment", "line"),
    [
        ((), {}, r"netmap läuft unter ADDRESS/\?token=TOKEN \(beenden mit Strg\+C\)"),
        (
            ("--lang", "en"),
            {},
            r"netmap is running at ADDRESS/\?lang=en&token=TOKEN \(stop with Ctrl\+C\)",
        ),
        ((), {"NETMAP_LANG": "en"}, r"netmap is running at ADDRESS/\?lang=en&token=TOKEN .+"),
    ],
)
def test_the_address_is_told_in_the_language_and_leads_to_it(
    arguments, environment, line, tmp_path
):
    pattern = line.replace("ADDRESS", r"http://127\.0\.0\.1:\d+/[\w-]{16}").replace(
        "TOKEN", r"[\w-]{43}"
    )
    remembered = tmp_path / "netmap.json"
    remembered.touch(mode=0o644)  # as an earlier version left it
    with netmap_app(*arguments, **{FOLDER_VARIABLE: str(tmp_path)}, **environment) as app:
        assert os.name == "nt" or remembered.stat().st_mode & 0o777 == 0o600
        assert re.fullmatch(pattern, app.line)
        answer = ask(app, app.address.removeprefix(app.base))
        page = ask(app, answer.headers["location"].removeprefix(app.base), cookie=app.cookie)
    assert f'<html lang="{"en" if "lang=en" in app.line else "de"}">' in page.body


def stream_run(tmp_path, *arguments, **environment):
    """``streamlit run app.py`` on a free port, called from elsewhere."""
    folder = {FOLDER_VARIABLE: str(tmp_path)}
    command = ("-m", "streamlit", "run", str(APP), "--server.port=0", *arguments)
    return running(*command, **folder, **environment)


@pytest.mark.slow
def test_streamlits_own_start_has_the_same_door(tmp_path):
    loose = {
        "STREAMLIT_SERVER_ENABLE_AGENT_API": "true",
        "STREAMLIT_SERVER_ENABLE_CORS": "false",
        "STREAMLIT_SERVER_ALLOWED_HOSTS": "*",
        "STREAMLIT_SERVER_MAX_UPLOAD_SIZE": "500",
        "STREAMLIT_SERVER_BASE_URL_PATH": "elsewhere",
        "NETMAP_LANG": "en",
    }
    flags = ("--server.enableXsrfProtection=false", "--client.showErrorDetails=full")
    with stream_run(tmp_path, *flags, **loose) as app:
        assert app.line.startswith("netmap is running at ")
        refused = ask(app, "/")
        assert refused.status == 403
        assert refused.headers["content-security-policy"] == content_security_policy()
        assert ask(app, f"/?token={app.token}").headers["set-cookie"].startswith(app.cookie)
        assert ask(app, "/", cookie=app.cookie).status == 200
        assert ask(app, "/", cookie=app.cookie, host=f"evil.example:{app.port}").status == 400
        assert ask(app, "/_stcore/metrics", cookie=app.cookie).status == 404
        health = ask(app, "/_stcore/health", cookie=app.cookie)
        assert "_streamlit_xsrf" in health.headers["set-cookie"]
        assert "access-control-allow-origin" not in health.headers
        assert knock(app, origin="http://evil.example", cookie=app.cookie) == 403
        assert knock(app, cookie=app.cookie) == 403
        assert knock(app, origin=app.origin, cookie=app.cookie) == 101
        assert listeners(app.pid) == {("127.0.0.1", app.port)}


def listeners(pid):
    """Addresses on which a process listens, as Linux tells them; the known one elsewhere."""
    if not Path("/proc/net/tcp").exists():
        pytest.skip("only Linux tells where a process listens")
    links = [entry.readlink() for entry in Path(f"/proc/{pid}/fd").iterdir() if entry.is_symlink()]
    own = {str(link) for link in links}
    found = set()
    for table in ("tcp", "tcp6"):
        for row in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            cells = row.split()
            if cells[3] == "0A" and f"socket:[{cells[9]}]" in own:
                host, port = cells[1].split(":")
                place = socket.inet_ntoa(bytes.fromhex(host)[::-1]) if len(host) == 8 else host
                found.add((place, int(port, 16)))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("address", ["0.0.0.0", "::", "localhost"])  # noqa: S104
def test_streamlits_own_start_serves_nobody_else(tmp_path, address):
    notes = tmp_path / "calls.txt"
    command = ("-m", "tests.watched", str(notes), "streamlit", "run", str(APP), "--server.port=0")
    ended = subprocess.run(
        [sys.executable, *command],
        env=os.environ | {"STREAMLIT_SERVER_ADDRESS": address, FOLDER_VARIABLE: str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ended.returncode == 1
    sentence = texts_for(Language.DE)("error-open-server", value=address)
    assert ended.stderr.strip().splitlines()[-1] == sentence
    assert "token" not in ended.stdout
    assert calls_elsewhere(notes) == []


def test_a_page_that_streamlit_runs_without_a_door_shows_nothing(start, monkeypatch, caplog):
    monkeypatch.setattr(Door, "stands", False)
    visit = start("beispielstadt")
    sentence = texts_for(Language.DE)("door-missing")
    assert visit.app.error[0].value == plain(sentence)
    assert (visit.texts, visit.app.button.len, visit.app.title.len) == ([], 0, 0)
    assert sentence in caplog.text
