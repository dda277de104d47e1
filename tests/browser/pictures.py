"""Takes the pictures of the README and the tours from the running app: ``make gallery``."""

import shutil
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import OPTIONS
from tests.running import Running, netmap_app

TARGET = Path(__file__).parents[2] / "docs" / "pictures"
PAGES = {
    "overview": ("Überblick", "Overview"),
    "map": ("Karte", "Map"),
    "fields": ("Handlungsfelder", "Action fields"),
    "gaps": ("Lücken", "Gaps"),
    "present": ("Präsentieren", "Present"),
}
SETTLED = 8_000


def take(browser: Browser, app: Running, *, theme: Literal["light", "dark"], language: str) -> None:
    """Photograph each page in one theme and language."""
    page = browser.new_page(viewport={"width": 1366, "height": 768}, color_scheme=theme)
    page.goto(app.at(lang=language))
    for name, titles in PAGES.items():
        page.get_by_role("link", name=titles[language == "en"], exact=True).click(timeout=30_000)
        page.wait_for_timeout(SETTLED)
        page.screenshot(path=TARGET / f"{name}-{theme}-{language}.png")
    page.close()


def main() -> None:
    """Start the app on Beispielstadt, take the pictures, end it."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with netmap_app("beispielstadt") as app, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=OPTIONS)
        take(browser, app, theme="light", language="de")
        take(browser, app, theme="dark", language="en")
        browser.close()


if __name__ == "__main__":
    main()
