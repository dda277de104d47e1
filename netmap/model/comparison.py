"""Comparison: what is different between two states of a map, free of text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from netmap.model.actors import Actor
from netmap.model.cooperations import Cooperation
from netmap.model.findings import Finding
from netmap.model.network import Network

Entry = TypeVar("Entry", Actor, Cooperation)


class Change(StrEnum):
    """What became of an actor or a cooperation between two states."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What became of actors and of cooperations; both by their ids, which may be the same."""

    actors: Mapping[str, Change]
    cooperations: Mapping[str, Change]


class Basis(StrEnum):
    """Whose cooperations and findings are compared."""

    ASKED_TWICE = "asked_twice"
    """Those of actors who were asked for both states."""
    NO_SURVEY = "no_survey"
    """All, because one of the states does not say who was asked."""
    ALL = "all"
    """All, because it was wished so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed(Generic[Entry]):
    """An actor or a cooperation that both states have, and what is different.

    Attributes
    ----------
    old, new : Actor or Cooperation
        The entry in either state.
    what : tuple of str
        Names of the columns whose values differ ("status", "attributes.Träger").
    """

    old: Entry
    new: Entry
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigures:
    """Numbers of one state, of the compared actors.

    Attributes
    ----------
    actors : int
        Compared actors, of a field those active in it.
    cooperations : int
        Pairs of them that work together.
    density : float
        Share of all possible pairs.
    components : int
        Connected parts, single actors included.
    degree_centralisation : float
        How far ties gather at one actor, 0 to 1 (Freeman 1979).
    """

    actors: int
    cooperations: int
    density: float
    components: int
    degree_centralisation: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Development:
    """Key figures of the whole network (field None) or of an action field, before and after.

    None stands for a state that does not have the field.
    """

    field: str | None
    old: KeyFigures | None
    new: KeyFigures | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What is not compared.

    Attributes
    ----------
    actors : tuple of str
        Ids of those in both states who were not asked both times.
    cooperations : int
        New, gone and changed cooperations with an end that is not compared.
    findings : int
        New and resolved findings about an actor that is not compared.
    """

    actors: tuple[str, ...] = ()
    cooperations: int = 0
    findings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two states of a map and their differences.

    Attributes
    ----------
    old, new : Network
        The two states, the old one under the ids of the new one.
    basis : Basis
        Whose cooperations and findings are compared.
    compared : frozenset of str
        Ids of these actors.
    left_out : LeftOut
        What the basis leaves out.
    actors_added, actors_removed : tuple of Actor
        Who is in one state only, whether asked or not.
    actors_changed : tuple of Changed
        Whose name, type, fields, place or part as coordinating office differ.
    cooperations_added, cooperations_removed : tuple of Cooperation
        What is in one state only.
    cooperations_changed : tuple of Changed
        Whose direction, fields, kind, weight or status differ.
    findings_new, findings_resolved : tuple of Finding
        What can be stated about one state only.
    developments : tuple of Development
        The whole network first, then the fields.
    """

    old: Network
    new: Network
    basis: Basis
    compared: frozenset[str]
    left_out: LeftOut
    actors_added: tuple[Actor, ...]
    actors_removed: tuple[Actor, ...]
    actors_changed: tuple[Changed[Actor], ...]
    cooperations_added: tuple[Cooperation, ...]
    cooperations_removed: tuple[Cooperation, ...]
    cooperations_changed: tuple[Changed[Cooperation], ...]
    findings_new: tuple[Finding, ...]
    findings_resolved: tuple[Finding, ...]
    developments: tuple[Development, ...]
