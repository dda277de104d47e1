"""Findings as sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from babel.lists import format_list

from netmap.i18n import Texts
from netmap.model import Finding, Network
from netmap.model.findings import ACTOR_SUFFIX, FIELD_SUFFIX, Value
from netmap.settings import DEFAULT_SETTINGS

Params = dict[str, str | int | float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A finding in words.

    Attributes
    ----------
    title, summary, action : str
        What, why it matters (with the numbers), what to do.
    help : str
        Definition and source of what it states.
    without : str
        The summary with the coordinating office left out; empty unless it holds both ways.
    """

    title: str
    summary: str
    action: str
    help: str = ""
    without: str = ""


def tell(finding: Finding, network: Network, texts: Texts) -> Telling:
    """Return the sentences of a finding in the language of ``texts``.

    The texts of its kind may use every measure by its name, except that references are told by
    name: a measure ``x_id`` holds an actor's id and is ``$x`` in the text, a measure ``x_field``
    holds an action field's id and is ``$x_field``, both with the name as value. Besides there are
    ``$actor``, ``$other`` (first and second subject), ``$actors`` (all subjects), ``$linked`` (the
    actors at the ends of its links that are no subjects), ``$count`` (number of subjects),
    ``$proposals`` (pairs proposed), ``$field`` (name or ""), ``$where`` ("in the field …") and
    ``$office`` ("yes" if the first subject is the coordinating office, else "no"). Lists of more
    names than ``wording.names_listed`` end in "and … more".

    Parameters
    ----------
    finding : Finding
        A finding of this network.
    network : Network
        The map, for names.
    texts : Texts
        The catalogue of the wanted language.
    """
    params = _params(finding, network, texts)
    stem = f"finding-{finding.kind}"
    without = ""
    if finding.measures_without:
        left_out = finding.without(network.coordinators)
        without = sentence(texts(f"{stem}-summary", **_params(left_out, network, texts)))
    return Telling(
        title=texts(f"{stem}-title", **params),
        summary=sentence(texts(f"{stem}-summary", **params)),
        action=sentence(texts(f"{stem}-action", **params)),
        help=texts(f"{stem}-help"),
        without=without,
    )


def list_of(names: Sequence[str], texts: Texts, *, most: int | None = None) -> str:
    """Return names as the language lists them: "A, B und C".

    With ``most``, further names are only counted: "A, B und 7 weitere"; a single one is named.
    """
    shown = list(names)
    if most is not None and len(shown) > most + 1:
        shown[most:] = [texts("names-more", count=len(shown) - most)]
    return format_list(shown, locale=texts.language.value) if shown else ""


def name_measures(measures: Iterable[tuple[str, Value]], network: Network) -> Params:
    """Return measures by their names, what refers to an actor or a field with its name instead."""
    params: Params = {}
    for name, value in measures:
        if name.endswith(ACTOR_SUFFIX):
            params[name.removesuffix(ACTOR_SUFFIX)] = network.actor_name(str(value))
        elif name.endswith(FIELD_SUFFIX):
            params[name] = network.field_by_id[str(value)].name
        else:
            params[name] = value
    return params


def sentence(text: str) -> str:
    """Return a sentence with one full stop where a name such as "… e. V." brings its own."""
    return re.sub(r"(?<!\.)\.\.(?=\s|$)", ".", text)


def _params(finding: Finding, network: Network, texts: Texts) -> Params:
    """Return everything that the texts of a kind may mention."""
    names = [network.actor_name(actor) for actor in finding.subjects]
    linked = dict.fromkeys(actor for link in finding.links for actor in link)
    partners = [network.actor_name(actor) for actor in linked if actor not in finding.subjects]
    field = network.field_by_id[finding.field].name if finding.field is not None else ""
    most = DEFAULT_SETTINGS.wording.names_listed
    office = bool(finding.subjects) and finding.subjects[0] in network.coordinators
    return name_measures(finding.measures, network) | {
        "actor": names[0] if names else "",
        "other": names[1] if len(names) > 1 else "",
        "actors": list_of(names, texts, most=most),
        "linked": list_of(partners, texts, most=most),
        "count": len(names),
        "proposals": len(finding.proposed),
        "field": field,
        "where": texts("where-field", field=field) if field else texts("where-network"),
        "office": "yes" if office else "no",
    }
