"""Decisions on actors that may be one: commands for :meth:`netmap.store.Store.apply`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from netmap.duplicates.find import mail_domains
from netmap.editing.edit import Merge
from netmap.errors import EditError
from netmap.model import ContactPerson
from netmap.model.distinctions import Distinction
from netmap.records import Kind
from netmap.store import ChangeSet, Label, Store, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Unite:
    """Make one of several actors that mean the same.

    The names of those who go become other names of the one that stays; everything that mentions
    them mentions it (:class:`~netmap.editing.edit.Merge`).

    Attributes
    ----------
    keep : Version
        Which one stays, as it was seen.
    absorb : tuple of Version
        Which ones go.
    """

    keep: Version
    absorb: tuple[Version, ...]

    def run(self, change_set: ChangeSet) -> Label:
        """Unite them; ConflictError if one of them is not what was seen any more."""
        if not self.absorb:
            raise EditError("error-edit-merge")
        labels = [Merge(keep=self.keep, absorb=version).run(change_set) for version in self.absorb]
        if len(labels) == 1:
            return labels[0]
        name = change_set.name_of(Kind.ACTOR, self.keep.id)
        return Label.of("step-united", name=name, count=len(self.absorb))


@dataclass(frozen=True, slots=True, kw_only=True)
class UniteAll:
    """Make one of each of several groups of actors, as one step.

    Attributes
    ----------
    groups : tuple of Unite
        The groups; nobody is in two of them.
    """

    groups: tuple[Unite, ...]

    def run(self, change_set: ChangeSet) -> Label:
        """Unite all of them, or none."""
        labels = [group.run(change_set) for group in self.groups]
        return labels[0] if len(labels) == 1 else Label.of("step-united-all", count=len(labels))


@dataclass(frozen=True, slots=True, kw_only=True)
class TellApart:
    """Remember that actors are not the same, so that nobody is asked again.

    Attributes
    ----------
    actors : tuple of str
        Ids of two or more, of which no two are the same.
    """

    actors: tuple[str, ...]

    def run(self, change_set: ChangeSet) -> Label:
        """Remember it; EditError if one of them is gone."""
        change_set.look_up(Kind.ACTOR, self.actors)
        if len(self.actors) < 2 or any(
            change_set.row(Kind.ACTOR, actor) is None for actor in self.actors
        ):
            raise EditError("error-edit-apart")
        for pair in pairs_of(self.actors):
            change_set.put(pair)
        first, *others = (change_set.name_of(Kind.ACTOR, actor) for actor in self.actors)
        return Label.of("step-told-apart", name=first, other="; ".join(others))


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberApart:
    """Keep who was told apart in a list before it became a map.

    Attributes
    ----------
    pairs : tuple of Distinction
        Who is not the same.
    """

    pairs: tuple[Distinction, ...]

    def run(self, change_set: ChangeSet) -> Label:
        """Keep it; who is not in the map is left out."""
        actors = change_set.rows(Kind.ACTOR)
        for pair in self.pairs:
            if pair.source in actors and pair.target in actors:
                change_set.put(pair)
        return Label.of("step-told-apart-before", count=len(self.pairs))


def pairs_of(actors: Sequence[str]) -> tuple[Distinction, ...]:
    """Return the distinctions that tell each of several actors from each other one."""
    return tuple(Distinction.between(*pair) for pair in combinations(actors, 2))


def read_known(store: Store) -> tuple[frozenset[tuple[str, str]], tuple[Distinction, ...]]:
    """Return what a kept map knows of its actors besides the network.

    That is the domains of their mail (:func:`~netmap.duplicates.find.mail_domains`), and
    who was told apart.
    """
    people = (record.value for record in store.records(Kind.CONTACT))
    told = (record.value for record in store.records(Kind.DISTINCTION))
    return (
        mail_domains(one for one in people if isinstance(one, ContactPerson)),
        tuple(one for one in told if isinstance(one, Distinction)),
    )
