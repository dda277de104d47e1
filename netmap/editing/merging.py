"""Lay what two sources say about the same thing over each other; nothing said is lost."""

from __future__ import annotations

import dataclasses

from netmap.model import Actor
from netmap.model.actors import split_names
from netmap.readers.cells.cleaning import fold
from netmap.store import V

_JOINED = {"note": "\n", "reference": "; "}
"""Texts that are added up, and what stands between them."""


def merged(under: V, over: V) -> V:
    r"""Return ``under`` with what ``over`` says; its identity stays.

    What has its default value says nothing. Lists and further columns are united, notes and
    references are joined unless one contains the other.

    Parameters
    ----------
    under, over : Actor or Cooperation or …
        Two values of one kind; where both say something, ``over`` counts.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> old = Actor(id="kita", name="Kita", place="Hemer", note="ruft zurück")
    >>> new = Actor(id="k1", name="Kita Regenbogen", type="Kita", note="nur morgens")
    >>> both = merged(old, new)
    >>> both.id, both.name, both.type, both.place, both.note
    ('kita', 'Kita Regenbogen', 'Kita', 'Hemer', 'ruft zurück\nnur morgens')
    """
    said = {}
    for entry in dataclasses.fields(over):
        below, above = getattr(under, entry.name), getattr(over, entry.name)
        if entry.name == "id" or above == entry.default:
            continue
        if entry.name == "attributes":
            headings = {heading for heading, _ in above}
            above = (*(pair for pair in below if pair[0] not in headings), *above)
        elif entry.name == "aliases":
            above = join_names(below, above)
        elif isinstance(above, tuple):
            above = tuple(dict.fromkeys((*below, *above)))
        elif entry.name in _JOINED:
            above = join_texts(below, above, _JOINED[entry.name])
        said[entry.name] = above
    return dataclasses.replace(under, **said)


def join_texts(below: str, above: str, between: str = "\n") -> str:
    """Return one text with what two say, once if one of them contains the other.

    Examples
    --------
    >>> join_texts("ruft zurück", "nur morgens", "; ")
    'ruft zurück; nur morgens'
    """
    if above in below:
        return below
    return above if below in above else f"{below}{between}{above}"


def join_names(*texts: str, but: str = "") -> str:
    """Return the names of several texts as one, each once, without the name ``but``.

    Examples
    --------
    >>> join_names("AWO; Arbeiterwohlfahrt", "awo; AWO Hemer", but="AWO Hemer")
    'AWO; Arbeiterwohlfahrt'
    """
    names = {fold(but): ""}
    for name in (name for text in texts for name in split_names(text)):
        names.setdefault(fold(name), name)
    return "; ".join(filter(None, names.values()))


def merged_actors(absorbed: Actor, kept: Actor) -> Actor:
    """Return an actor that stays with what another one says, whose names become other names of it.

    Examples
    --------
    >>> short, long = Actor(id="a", name="AWO"), Actor(id="b", name="AWO Hemer", aliases="Awo")
    >>> both = merged_actors(long, short)
    >>> both.id, both.name, both.aliases
    ('a', 'AWO', 'AWO Hemer')
    """
    joined = dataclasses.replace(merged(absorbed, kept), id=kept.id)
    others = join_names(kept.aliases, absorbed.name, absorbed.aliases, but=kept.name)
    return dataclasses.replace(joined, aliases=others)
