"""Opens the browser without showing the secret of the address to others on this computer."""

from __future__ import annotations

import os
import shutil
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from netmap.dashboard.door import page_template
from netmap.i18n import Texts


@contextmanager
def opened_browser(address: str, texts: Texts) -> Iterator[None]:
    """Show an address in the default browser, by a file that is there as long as this lasts.

    Everybody on a computer can read how programs were called, so the browser is given a file that
    only its owner can read, and that leads to the address. Where that does not work nothing
    happens: the address is printed as well.

    Parameters
    ----------
    address : str
        The address with its secret.
    texts : Texts
        The language of the file.
    """
    with ExitStack() as stack:
        with suppress(OSError):
            folder = stack.enter_context(TemporaryDirectory(prefix="netmap-", dir=_visible()))
            file = Path(folder, "netmap.html")  # others may not even look into its folder
            page = page_template("redirect.html").render(
                address=address,
                language=texts.language,
                opens=texts("browser-opens"),
                link=texts("browser-link"),
            )
            file.touch(mode=0o600, exist_ok=False)
            file.write_text(page, encoding="utf-8")
            threading.Thread(target=webbrowser.open, args=(file.as_uri(),), daemon=True).start()
        yield


def _visible() -> Path | None:
    """Where the browser can read a file: one from a snap sees only the home folder."""
    home = Path.home()
    return home if shutil.which("snap") and os.access(home, os.W_OK) else None
