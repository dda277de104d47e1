"""How the last words of a quick line may go on."""

from __future__ import annotations

from netmap.editing.quick_names import BETWEEN, Known, begins
from netmap.i18n import Texts
from netmap.model import CooperationStatus, Network
from netmap.readers.cells.cleaning import clean, fold, one_line
from netmap.records import RECORDS, Kind
from netmap.views.text.details import CLOSENESS
from netmap.views.text.record_text import usual_words


def complete_line(line: str, network: Network, texts: Texts, *, most: int) -> tuple[str, ...]:
    """Return the line with its last words completed in several ways, the likeliest first.

    Parameters
    ----------
    line : str
        What was typed so far.
    network : Network
        The map.
    texts : Texts
        Language of the words for closeness, status and usual kinds.
    most : int
        How many at most.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> from netmap.model import Actor
    >>> town = Network.of(actors=[Actor(id="k", name="Kita Süd"), Actor(id="c", name="Chor")])
    >>> complete_line("Chor – ki", town, texts_for(Language.DE), most=3)
    ('Chor – Kita Süd',)
    """
    known = Known(network)
    if "," in line:
        before, _, last = line.rpartition(",")
        words = _words_of_pair(network, texts)
        if not BETWEEN.search(line):
            words = _words_of_one(network, texts)
        found = [word for word in dict.fromkeys(words) if begins(fold(last), word)]
        return tuple(f"{before}, {word}" for word in found if word != last.strip())[:most]
    begin = max((match.end() for match in BETWEEN.finditer(line)), default=0)
    for start in sorted({0, begin}):
        typed = one_line(clean(line[start:]))
        mention = known.mention(typed)
        if mention.guessed and start < begin:
            continue  # what holds two names resembles each of them
        names = [network.actor_name(actor) for actor in mention.ids]
        found = [line[:start] + name for name in names if name != typed]
        if found:
            return tuple(found[:most])
    if begin or not line.strip() or known.actors(one_line(clean(line))):
        return ()
    return tuple(f"{line.strip()}, {word}" for word in _types(network, texts))[:most]


def _words_of_pair(network: Network, texts: Texts) -> list[str]:
    """What can be said about a cooperation."""
    words = [action_field.name for action_field in network.action_fields]
    words += [texts(word) for word in CLOSENESS.values()]
    words += network.kinds
    words += [texts(f"status-{status}") for status in CooperationStatus]
    return [*words, *usual_words(RECORDS[Kind.COOPERATION].column("kind"), texts)]


def _words_of_one(network: Network, texts: Texts) -> list[str]:
    """What can be said about an actor that is added alone."""
    return [*_types(network, texts), *(one.name for one in network.action_fields)]


def _types(network: Network, texts: Texts) -> list[str]:
    usual = usual_words(RECORDS[Kind.ACTOR].column("type"), texts)
    return list(dict.fromkeys((*network.actor_types, *usual)))
