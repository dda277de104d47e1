"""Values of the model in the words of the page's language."""

from __future__ import annotations

from datetime import date

from netmap.i18n import Texts
from netmap.model import Cooperation, CooperationStatus, Network
from netmap.views.text.details import CLOSENESS, name_closeness, name_fields


def day(value: date | None, texts: Texts) -> str:
    """Return a date as people write it; "" for none."""
    return texts("word-day", date=value) if value else ""


def description(tie: Cooperation, network: Network, texts: Texts) -> str:
    """Kind, fields and closeness of a cooperation, and its status unless it exists."""
    closeness = name_closeness(tie.weight, texts)
    if tie.weight not in CLOSENESS:
        closeness = texts("scene-closeness", word=closeness)
    parts = [tie.kind, name_fields(tie.fields, network), closeness]
    if tie.status is not CooperationStatus.EXISTING:
        parts.append(texts(f"status-{tie.status}"))
    return " · ".join(part for part in parts if part)


def source_name(source: str, texts: Texts) -> str:
    """Name of an example as people say it; other sources are named as they are."""
    key = f"example-{source}"
    return texts(key) if key in texts else source


def map_name(network: Network, source: str, texts: Texts) -> str:
    """Title of a map; the name of its source if it has none."""
    return network.title or source_name(source, texts)
