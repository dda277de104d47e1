"""A browser and Streamlit apps for the tests that look at the screen."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from tests.running import Running, netmap_app

OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START_SECONDS = 60


@pytest.fixture(name="chromium", scope="module")
def start_chromium() -> Iterator[Browser]:
    """The browser; without one the tests are skipped, but never in continuous integration.

    One a module, since its event loop would stay in the way of other tests.
    """
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing: install the Debian package chromium")
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture(name="page")
def open_page(chromium: Browser) -> Iterator[Page]:
    """A fresh page of 1366 × 768; fails where it asked for anything outside, or broke."""
    context = chromium.new_context(viewport={"width": 1366, "height": 768}, locale="de-DE")
    page = context.new_page()
    outside: list[str] = []
    broken: list[str] = []
    page.on("request", lambda request: _note_outside(request, outside))
    page.on("pageerror", lambda error: broken.append(str(error)))
    yield page
    context.close()
    assert not outside, f"requests left this machine: {outside}"
    assert not broken, f"the page broke: {broken}"


def _note_outside(request: Request, outside: list[str]) -> None:
    local = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:", "file:")
    if not request.url.startswith(local) or request.url.startswith("http://127.0.0.1:9/"):
        outside.append(request.url)


@pytest.fixture(name="start", scope="module")
def start_apps(tmp_path_factory) -> Iterator[Callable[..., Running]]:
    """Starts ``netmap app`` with arguments and settings; ends it afterwards."""
    with ExitStack() as running:
        folder = {"NETMAP_CONFIG": str(tmp_path_factory.mktemp("config"))}
        yield lambda *arguments, **environment: running.enter_context(
            netmap_app(*arguments, **folder | environment)
        )


@pytest.fixture(name="serve", scope="module")
def serve_apps() -> Iterator[Callable[..., str]]:
    """Starts a Streamlit script on a free port and returns its address; ends it afterwards."""
    running: list[subprocess.Popen[bytes]] = []

    def serve(script: Path, **environment: str) -> str:
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [sys.executable, "-m", "streamlit", "run", str(script)]
        command += ["--server.address=127.0.0.1", f"--server.port={port}"]
        command += ["--server.headless=true", "--server.fileWatcherType=none"]
        command += ["--browser.gatherUsageStats=false"]
        running.append(
            subprocess.Popen(
                command,
                env=os.environ | environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, running[-1])
        return address

    yield serve
    for process in running:
        process.terminate()
        process.wait(timeout=10)


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        assert process.poll() is None, "the app ended while starting"
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):  # noqa: S310
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"the app did not start within {START_SECONDS} seconds")
