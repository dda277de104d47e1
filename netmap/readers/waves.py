"""One source, several states: a column says of each row to which wave it belongs."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from netmap.errors import SourceError
from netmap.readers.assemble import Opened, assemble
from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.parsing import parse_date, parse_month, parse_number
from netmap.readers.containers.grids import Grid
from netmap.readers.shapes.plan_rows import rows_of_plan
from netmap.readers.shapes.proposal import Choices, Purpose, SheetPlan, TablePlan, Use
from netmap.readers.shapes.propose import propose
from netmap.readers.shapes.vocabulary import OFFERED_WAVES, WAVES, Role
from netmap.records.headings import forms_of, squash
from netmap.settings import Settings

_HEADINGS = tuple(frozenset(map(squash, words)) for words in WAVES)
_OFFERED = frozenset(map(squash, OFFERED_WAVES))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """One of the states in a source: what its rows are called, and what became of them."""

    label: str
    opened: Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A sheet; ``wave_of`` has the wave of each row that names one, by the row's number."""

    sheet: Grid
    has_actors: bool
    wave_of: dict[int, str]

    def take(self, wave: str) -> Grid:
        """Return the sheet without the rows of other waves."""
        rows = [row for row in self.sheet.rows if self.wave_of.get(row[0], wave) == wave]
        return dataclasses.replace(self.sheet, rows=tuple(rows))


def assemble_waves(
    sheets: Sequence[Grid],
    choices: Choices = (),
    *,
    settings: Settings,
    offered: bool = False,
) -> tuple[Wave, ...]:
    """Return one map for each wave that the sheets of a source name.

    A row belongs to the wave in its column "Welle", "Erhebung", "Stand" or "wave"; rows without
    one, and tables without such a column, belong to every wave. Where cooperations have waves but
    the table of actors has none, an actor is there in the waves in which it has a cooperation; one
    that never has any is there always. A map whose wave is a date is of that date.

    Parameters
    ----------
    sheets : sequence of Grid
        Sheets of a workbook or CSV files.
    choices : tuple of TableChoice
        Where somebody wants it otherwise than netmap would.
    settings : Settings
        Limits of names and cells.
    offered : bool
        Whether somebody asks for waves: then a column "Jahr" or "Timestamp" of cooperations is
        one, too, if there is no other.

    Returns
    -------
    tuple of Wave
        In the order of their labels if these are numbers or dates, else in that of the source;
        none if no table has such a column.

    Raises
    ------
    SourceError
        If there are more waves than ``limits.waves``.
    """
    parts = _split(sheets, choices, settings, offered=offered)
    labels = list(dict.fromkeys(label for part in parts for label in part.wave_of.values()))
    if len(labels) > settings.limits.waves:
        raise SourceError("error-too-many-waves", value=labels[0], limit=settings.limits.waves)
    waves = {
        label: assemble([part.take(label) for part in parts], choices, settings=settings)
        for label in _in_order(labels)
    }
    if not any(part.has_actors and part.wave_of for part in parts):
        waves = _with_actors_by_ties(waves)
    return tuple(Wave(label=label, opened=_of_day(waves[label], label)) for label in waves)


def choose_wave(label: str, waves: tuple[Wave, ...]) -> Wave:
    """Return the wave that is called so.

    Raises
    ------
    SourceError
        If there is none; the sentence names those there are.
    """
    for wave in waves:
        if fold(wave.label) == fold(label):
            return wave
    if not waves:
        raise SourceError("error-no-waves", value=label)
    known = ", ".join(wave.label for wave in waves)
    raise SourceError("error-unknown-wave", value=label, known=known)


def _split(
    sheets: Sequence[Grid], choices: Choices, settings: Settings, *, offered: bool
) -> list[_Part]:
    """Find the wave of each row; of several spellings of a wave the first one counts."""
    plans = propose(sheets, choices, settings=settings).sheets
    wanted = (*_HEADINGS, *((_OFFERED,) if offered else ()))
    chosen = frozenset(
        (choice.sheet, choice.number, column.position)
        for choice in choices
        for column in choice.columns
        if column.purpose == Purpose.WAVE
    )
    found = (
        {
            (table.sheet, table.number): place
            for plan in plans
            for table in plan.tables
            if (place := _column(table, words, chosen)) is not None
        }
        for words in wanted
    )
    columns = next((columns for columns in found if columns), {})
    spelling: dict[str, str] = {}
    return [
        _part(sheet, plan, columns, spelling) for sheet, plan in zip(sheets, plans, strict=True)
    ]


def _part(
    sheet: Grid, plan: SheetPlan, columns: dict[tuple[str, int], int], spelling: dict[str, str]
) -> _Part:
    wave_of = {}
    for table in plan.tables:
        if table.reason is not None and table.reason.code == "state":
            label = str(dict(table.reason.params)["state"])
            wave_of.update(
                dict.fromkeys(
                    (
                        number
                        for number, _ in sheet.rows
                        if table.first_row <= number <= table.last_row
                    ),
                    spelling.setdefault(fold(label), label),
                )
            )
        column = columns.get((table.sheet, table.number))
        if column is None:
            continue
        for number, cells in rows_of_plan(sheet, table).rows:
            label = one_line(cells[column]) if column < len(cells) else ""
            if label:
                wave_of[number] = spelling.setdefault(fold(label), label)
    actors = any(table.role is Role.ACTORS for table in plan.tables)
    return _Part(sheet=sheet, has_actors=actors, wave_of=wave_of)


def _column(
    table: TablePlan, headings: frozenset[str], chosen: frozenset[tuple[str, int, int]]
) -> int | None:
    if table.use is Use.IGNORED:
        return None
    for column in table.columns:
        if column.purpose in (Purpose.OWN, Purpose.WAVE) and (
            (table.sheet, table.number, column.position) in chosen
            or not headings.isdisjoint(forms_of(column.heading))
        ):
            return column.position
    return None


def _in_order(labels: list[str]) -> list[str]:
    """Sort labels by number or day if all of them are numbers or days."""
    for parse in (parse_number, _ordinal):
        values = {label: value for label in labels if (value := parse(label)) is not None}
        if len(values) == len(labels):
            return sorted(labels, key=values.__getitem__)
    return labels


def _ordinal(label: str) -> float | None:
    day = _day(label)
    return float(day.toordinal()) if day else None


def _day(label: str) -> date | None:
    return parse_date(label) or parse_month(label)


def _with_actors_by_ties(waves: dict[str, Opened]) -> dict[str, Opened]:
    """Leave each actor out of the waves in which others work together, but not this one."""
    ends = {
        label: frozenset(
            end
            for tie in (opened.network.cooperations if opened.network else ())
            for end in (tie.source, tie.target)
        )
        for label, opened in waves.items()
    }
    ever = frozenset[str]().union(*ends.values())
    return {label: _without(opened, ever - ends[label]) for label, opened in waves.items()}


def _without(opened: Opened, absent: frozenset[str]) -> Opened:
    network = opened.network
    if network is None or not absent:
        return opened
    return Opened(
        network=dataclasses.replace(
            network,
            actors=tuple(actor for actor in network.actors if actor.id not in absent),
            attendances=tuple(entry for entry in network.attendances if entry.actor not in absent),
            offers=tuple(offer for offer in network.offers if offer.actor not in absent),
        ),
        contacts=tuple(person for person in opened.contacts if person.actor not in absent),
        issues=opened.issues,
    )


def _of_day(opened: Opened, label: str) -> Opened:
    day = _day(label)
    if opened.network is None or day is None:
        return opened
    return dataclasses.replace(opened, network=dataclasses.replace(opened.network, as_of=day))
