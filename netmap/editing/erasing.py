"""Erase people everywhere: which words may mean them, where they stand, and what was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from netmap.i18n import Texts
from netmap.opening.recent import last_editor, remember_editor
from netmap.records import RECORDS
from netmap.store import Erased, Mention, Offer, Store, Where

_COLUMNS = {
    "id": "column-id",
    "label": "erase-column-label",
    "who": "history-who",
    "name": "column-name",
    "view": "erase-column-view",
}
"""Headings of what the history and the named states hold beside records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A word that may mean the person, and what it finds that certain words do not.

    Attributes
    ----------
    offer : Offer
        The word.
    count : int
        How many times it is found.
    excerpts : tuple of str
        Where, for instance.
    """

    offer: Offer
    count: int
    excerpts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What somebody has to decide before a person is erased.

    Attributes
    ----------
    certain : tuple of str
        Words that are looked for in any case.
    words : tuple of Choice
        Words that may mean somebody or something else; those that are found nowhere are left out.
    short : tuple of str
        What is too short to be looked for.
    """

    certain: tuple[str, ...]
    words: tuple[Choice, ...]
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Texts that will be changed: in what, in which column, the word with what is around it."""

    part: str
    column: str
    excerpt: str
    count: int


def find_choices(store: Store, persons: Collection[str], names: Collection[str]) -> Choices:
    """Return what has to be decided about people who are to be erased.

    Parameters
    ----------
    store : Store
        The map.
    persons : collection of str
        Ids of contact persons, deleted ones included.
    names : collection of str
        Names, addresses and numbers of people who are no contact persons.
    """
    words = store.erasure.words_for(persons, names)
    forms = [form for offer in words.offered for form in offer.forms]
    found = store.erasure.find_mentions(persons, [*words.certain, *forms])
    choices = []
    for offer in words.offered:
        hits = [(one, count) for one, count in found if one.word in offer.forms]
        if hits:
            excerpts = tuple(dict.fromkeys(one.excerpt for one, _ in hits))
            count = sum(count for _, count in hits)
            choices.append(Choice(offer=offer, count=count, excerpts=excerpts))
    return Choices(certain=words.certain, words=tuple(choices), short=words.short)


def tell_places(mentions: Iterable[tuple[Mention, int]], texts: Texts) -> tuple[Place, ...]:
    """Return in words where something is mentioned, sorted by parts of the map."""
    order = list(Where)
    found: Counter[tuple[int, str, str, str]] = Counter()
    for one, count in mentions:
        found[order.index(one.where), _part(one, texts), _column(one, texts), one.excerpt] += count
    return tuple(
        Place(part=part, column=column, excerpt=excerpt, count=count)
        for (_, part, column, excerpt), count in sorted(found.items())
    )


def forget_editor(store: Store, words: Collection[str]) -> bool:
    """Forget who edits on this computer if it is whom words mean; returns whether it was."""
    name = last_editor()
    meant = bool(name) and store.erasure.mean(words, name)
    if meant:
        remember_editor("")
    return meant


def tell_erased(
    erased: Erased,
    texts: Texts,
    *,
    left: int = 0,
    kept: int = 0,
    editor: bool = False,
    resumed: bool = False,
    server: bool,
) -> str:
    """Return what an erasure did, in sentences, and what it cannot reach.

    Parameters
    ----------
    erased : Erased
        What it did.
    texts : Texts
        The language.
    left : int
        At how many places words still stand that may mean the person, but were not chosen.
    kept : int
        How many contact persons whom words may mean were not chosen.
    editor : bool
        Whether the name that this computer remembered is gone too.
    resumed : bool
        Whether it had been interrupted; what was done before is not counted then.
    server : bool
        Whether the map is on a server.
    """
    changed = bool(erased.records or erased.entries)
    found = changed or bool(erased.people or erased.found or erased.removed)
    if resumed:
        lead = "erased-resumed"
    elif not found:
        lead = "erased-nothing"
    else:
        lead = "erased-chosen" if left or kept else "erased-done"
    sentences = [
        texts(lead),
        texts("erased-people", count=erased.people) if erased.people else "",
        texts("erased-texts", records=erased.records, entries=erased.entries)
        if changed or (found and not resumed)
        else "",
        texts("erased-left", count=left) if left else "",
        texts("erased-kept", count=kept) if kept else "",
        texts("erased-backups", count=erased.backups) if erased.backups else "",
        texts("erased-removed", count=len(erased.removed), names=", ".join(erased.removed))
        if erased.removed
        else "",
        texts("erased-drafts", count=erased.drafts) if erased.drafts else "",
        texts("erased-editor") if editor else "",
        texts("erase-elsewhere", names=", ".join(erased.elsewhere)) if erased.elsewhere else "",
        texts("erased-beyond-server" if server else "erased-beyond"),
    ]
    return " ".join(filter(None, sentences))


def _part(mention: Mention, texts: Texts) -> str:
    keys = (f"{form}-{mention.kind}" for form in ("records", "record") if mention.kind)
    record = next((texts(key) for key in keys if key in texts), "")
    return texts(f"erase-in-{mention.where}", record=record)


def _column(mention: Mention, texts: Texts) -> str:
    columns = RECORDS[mention.kind].columns if mention.kind else ()
    labels = {column.name: column.label for column in columns}
    keys = (labels.get(mention.column), _COLUMNS.get(mention.column))
    return next((texts(key) for key in keys if key and key in texts), mention.column)
