"""From sheets to a network, contact persons and everything that is wrong with them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field

from netmap.errors import SourceError
from netmap.model import ActionField, Actor, ContactPerson, Issue, Network, Severity
from netmap.readers.containers.grids import Grid
from netmap.readers.log import Log
from netmap.readers.rows.about import read_about
from netmap.readers.rows.actors import read_actors
from netmap.readers.rows.contacts import read_contacts
from netmap.readers.rows.cooperations import read_cooperations
from netmap.readers.rows.meetings import read_attendances, read_meetings
from netmap.readers.rows.named import read_named
from netmap.readers.rows.offers import read_offers
from netmap.readers.rows.records import records
from netmap.readers.rows.references import Index, Sort
from netmap.readers.shapes.build import build_tables
from netmap.readers.shapes.excerpts import Excerpt
from netmap.readers.shapes.proposal import Choices, Proposal
from netmap.readers.shapes.propose import propose
from netmap.readers.shapes.told import tell
from netmap.readers.shapes.vocabulary import Role
from netmap.records.fields import ACTION_FIELDS, PRIORITIES
from netmap.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What became of a source; the same if it says the same, in whatever sheets.

    Attributes
    ----------
    network : Network or None
        The map; None if an issue is an error.
    contacts : tuple of ContactPerson
        Personal data, apart from the network.
    issues : tuple of Issue
        All problems, in the order of the source.
    proposal : Proposal
        What became of each part of it: used, ignored with a reason, or asked about.
    excerpts : tuple of Excerpt
        Rows of each sheet as they stand in the source, to be shown to whoever opened it.
    """

    network: Network | None
    contacts: tuple[ContactPerson, ...] = ()
    issues: tuple[Issue, ...] = ()
    proposal: Proposal = field(default_factory=Proposal, compare=False)
    excerpts: tuple[Excerpt, ...] = field(default=(), compare=False)

    @property
    def ok(self) -> bool:
        """Whether there is a map, though maybe with warnings."""
        return self.network is not None


def assemble(sheets: Sequence[Grid], choices: Choices = (), *, settings: Settings) -> Opened:
    """Return the network that the sheets of a source describe together, and all their problems.

    Parameters
    ----------
    sheets : sequence of Grid
        Sheets of a workbook or CSV files, in any order; several of one role are joined.
    choices : tuple of TableChoice
        Where somebody wants it otherwise than netmap would.
    settings : Settings
        Limits of names, cells and action fields.

    Raises
    ------
    SourceError
        If there are more action fields than ``limits.action_fields``.
    """
    log = Log(settings.limits)
    proposal = propose(sheets, choices, settings=settings)
    tables = build_tables(sheets, proposal)
    tell(sheets, proposal, log)
    rows = {role: records(tables[role], log) for role in Role}

    def index(sort: Sort, role: Role) -> Index:
        complete = all(table.complete for table in tables[role])
        return Index(sort, settings, listed=bool(rows[role]), complete=complete)

    fields = index(Sort.FIELD, Role.ACTION_FIELDS)
    meetings = index(Sort.MEETING, Role.MEETINGS)
    actors = index(Sort.ACTOR, Role.ACTORS)

    title, as_of = read_about(rows[Role.MAP])
    priority_index = index(Sort.PRIORITY, Role.PRIORITIES)
    listed_fields = read_named(rows[Role.ACTION_FIELDS], ACTION_FIELDS, fields, fields)
    priorities = read_named(rows[Role.PRIORITIES], PRIORITIES, priority_index, fields)
    listed_actors, offers, contacts = read_actors(rows[Role.ACTORS], actors, fields)
    cooperations = read_cooperations(rows[Role.COOPERATIONS], actors, fields)
    listed_meetings = read_meetings(rows[Role.MEETINGS], meetings, fields)
    attendances, created_meetings = read_attendances(
        rows[Role.ATTENDANCES], actors, meetings, fields
    )
    offers += read_offers(rows[Role.OFFERS], actors, fields)
    contacts += read_contacts(rows[Role.CONTACTS], actors)

    if len(listed_fields) + len(fields.created) > settings.limits.action_fields:
        raise SourceError("error-too-many-fields", limit=settings.limits.action_fields)
    if actors.created and not actors.listed:
        log.report(Severity.WARNING, "actors-from-references", actors=len(actors.created))
    listed_actors = [
        _with_spellings(one, actors.spellings.get(one.id, [])) for one in listed_actors
    ]
    all_actors = listed_actors + [Actor(id=key, name=name) for key, name in actors.created.items()]
    if not all_actors and not log.has_errors:
        unsaved = any(sheet.unsaved for sheet in sheets)
        log.report(Severity.ERROR, "formulas-alone" if unsaved else "no-actors")
    issues = _in_order_of(sheets, log.issues)
    if log.has_errors:
        return Opened(network=None, contacts=tuple(contacts), issues=issues, proposal=proposal)
    network = Network.of(
        title=title,
        as_of=as_of,
        actors=all_actors,
        cooperations=cooperations,
        action_fields=listed_fields
        + [ActionField(id=key, name=name) for key, name in fields.created.items()],
        priorities=priorities,
        meetings=listed_meetings + created_meetings,
        attendances=attendances,
        offers=offers,
    )
    return Opened(network=network, contacts=tuple(contacts), issues=issues, proposal=proposal)


def _with_spellings(actor: Actor, spellings: Sequence[str]) -> Actor:
    """Return an actor that is known by the spellings, too, that other tables have of its name."""
    told = (name for name in spellings if ";" not in name)
    names = tuple(dict.fromkeys((*actor.other_names, *told)))
    return dataclasses.replace(actor, aliases="; ".join(names)) if spellings else actor


def _in_order_of(sheets: Sequence[Grid], issues: list[Issue]) -> tuple[Issue, ...]:
    order = {sheet.name: position for position, sheet in enumerate(sheets)}
    return tuple(sorted(issues, key=lambda issue: (order.get(issue.sheet, -1), issue.row or 0)))
