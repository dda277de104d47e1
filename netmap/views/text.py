"""Findings as sentences."""

from __future__ import annotations

from dataclasses import dataclass

from babel.lists import format_list

from netmap.i18n import Texts
from netmap.model import Finding, Network


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A finding in words: what, why it matters, what to do."""

    title: str
    summary: str
    action: str


def tell(finding: Finding, network: Network, texts: Texts) -> Telling:
    """Return the sentences of a finding in the language of ``texts``.

    The texts of its kind may use every measure by name and ``$actor``, ``$other`` (first and
    second subject), ``$actors`` (all subjects), ``$count`` (their number), ``$proposals`` (pairs
    proposed), ``$field`` (name or "") and ``$where`` ("in the field …").
    """
    names = [network.actor_name(actor) for actor in finding.subjects]
    field = network.field_by_id[finding.field].name if finding.field is not None else ""
    params: dict[str, str | int | float | None] = dict(finding.measures)
    params |= {
        "actor": names[0] if names else "",
        "other": names[1] if len(names) > 1 else "",
        "actors": list_of(names, texts),
        "count": len(names),
        "proposals": len(finding.proposed),
        "field": field,
        "where": texts("where-field", field=field) if field else texts("where-network"),
    }
    return Telling(
        title=texts(f"finding-{finding.kind}-title", **params),
        summary=texts(f"finding-{finding.kind}-summary", **params),
        action=texts(f"finding-{finding.kind}-action", **params),
    )


def list_of(names: list[str], texts: Texts) -> str:
    """Return names as the language lists them: "A, B und C"."""
    return format_list(names, locale=texts.language.value) if names else ""
