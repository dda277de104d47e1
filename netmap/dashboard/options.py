"""Streamlit's options: those of the project hold, whatever the environment or a flag says."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from streamlit import config

from netmap.dashboard.door import ADDRESS
from netmap.errors import SourceError


def set_options() -> None:
    """Give Streamlit the options of the project's file, above all others."""
    for name, value in configuration().items():
        config.set_option(name, value)


def hold_options() -> Callable[[], None]:
    """Give Streamlit the options of the project's file, and again whenever it reads its own.

    ``streamlit run`` does that each time one of its files changes, and forgets what was set.

    Returns
    -------
    callable
        Lets go of them.
    """
    set_options()
    return config.on_config_parsed(set_options, force_connect=True)


def configuration() -> dict[str, Any]:
    """Return Streamlit's options from the project's file; a wheel has it inside the package."""
    here = Path(__file__).parent
    candidates = (here / "config.toml", here.parents[1] / ".streamlit" / "config.toml")
    file = next(path for path in candidates if path.exists())
    return dict(_flat(tomllib.loads(file.read_text(encoding="utf-8"))))


def _flat(options: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in options.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def port_of_streamlit() -> int:
    """Return where Streamlit's own server listens, which it does before it asks for netmap.

    Raises
    ------
    SourceError
        If it listens to more than this machine, or speaks a protocol that the door does not know.
    """
    if config.get_option("server.sslCertFile") or config.get_option("server.sslKeyFile"):
        raise SourceError("error-server-ssl")
    if config.get_option("server.address") != ADDRESS:
        raise SourceError("error-open-server", value=str(config.get_option("server.address")))
    return int(config.get_option("server.port"))
