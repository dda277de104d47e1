"""What it costs to write Beispielstadt as each kind of file."""

import time
from collections.abc import Callable
from functools import partial

from netmap.documents.export import export_bytes
from netmap.documents.report import report_bytes
from netmap.documents.slides import slides_bytes
from netmap.exports import DOCUMENT_SUFFIXES, SUFFIXES
from netmap.i18n import Language
from netmap.model import Network
from netmap.opening.open import open_source


def time_exports() -> dict[str, tuple[float, float]]:
    """Return CPU seconds and KiB by kind of file, of map, slides and report."""
    town = open_source("beispielstadt").network
    wanted: dict[str, Callable[[Network], bytes]] = {
        **{f"map {form}": partial(_export, form=form) for form in SUFFIXES},
        "deck .pptx": lambda of: slides_bytes(of, language=Language.DE),
        **{f"report {form}": partial(_report, form=form) for form in DOCUMENT_SUFFIXES},
    }
    found = {}
    for name, write in wanted.items():
        write(Network.of())  # loads what is loaded once
        began = time.process_time()
        content = write(town)
        found[name] = time.process_time() - began, len(content) / 1024
    return found


def _export(network: Network, form: str) -> bytes:
    return export_bytes(network, form, language=Language.DE)


def _report(network: Network, form: str) -> bytes:
    return report_bytes(network, form, language=Language.DE)
