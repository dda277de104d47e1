"""What taking a list into a kept map would change, in words and as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from netmap.editing.doubts import Doubt
from netmap.editing.intake import Intake, Line, Way
from netmap.i18n import Texts
from netmap.records import RECORDS, Shown
from netmap.records.own_columns import find_column, held_in
from netmap.views.text.record_text import name_column, tell_facts, tell_value


@dataclass(frozen=True, slots=True, kw_only=True)
class CellChange:
    """What a column says before and after, in words; "" if nothing."""

    column: str
    before: str
    after: str


def cell_changes(line: Line, intake: Intake, texts: Texts) -> tuple[CellChange, ...]:
    """Return what a changed record says otherwise, column by column.

    Parameters
    ----------
    line : Line
        One of ``intake.lines``.
    intake : Intake
        Names what either side refers to.
    texts : Texts
        The language.
    """
    told = []
    for name in line.columns:
        column = find_column(RECORDS[line.kind], name)
        before, after = (
            tell_value(column, held_in(value, name), network, texts)
            for value, network in ((line.before, intake.kept), (line.after, intake.names))
        )
        told.append(CellChange(column=name_column(column, texts), before=before, after=after))
    return tuple(told)


def tell_line(line: Line, intake: Intake, texts: Texts) -> str:
    """Return what a line says besides its name: what is different, or what a new record says.

    Parameters
    ----------
    line : Line
        One of ``intake.lines``.
    intake : Intake
        Names what it refers to.
    texts : Texts
        The language.
    """
    if line.way is Way.CHANGED:
        return "; ".join(
            texts(
                "compare-change",
                what=change.column,
                old=change.before or texts("intake-nothing"),
                new=change.after or texts("intake-nothing"),
            )
            for change in cell_changes(line, intake, texts)
        )
    value, network = (
        (line.after, intake.source) if line.way is Way.NEW else (line.before, intake.kept)
    )
    facts = tell_facts(line.kind, value, Shown.TABLE, network, texts)
    bound = {column.name for column in RECORDS[line.kind].columns if column.bound}
    named = {name_column(RECORDS[line.kind].column(name), texts) for name in bound}
    return "; ".join(
        f"{heading}: {words}"
        for heading, words in facts
        if words != line.name and heading not in named
    )


def tell_doubt(doubt: Doubt, texts: Texts) -> str:
    """Return a question about an actor that may have been renamed, with its reason."""
    return texts(f"intake-doubt-{doubt.why}", listed=doubt.listed.name, kept=doubt.kept.name)


def tabulate_intake(intake: Intake, texts: Texts) -> dict[str, Any]:
    """Return all of it as plain values, as JSON holds them.

    Contact persons are only counted.

    Examples
    --------
    >>> from netmap.editing.intake import How, prepare_intake
    >>> from netmap.i18n import Language, texts_for
    >>> from netmap.model import Actor, Network
    >>> read = Network.of(actors=[Actor(id="c", name="Chor")])
    >>> found = prepare_intake(Network(), read, how=How.MERGE)
    >>> tabulate_intake(found, texts_for(Language.EN))["new"]
    [{'kind': 'actor', 'name': 'Chor', 'taken': True, 'says': ''}]
    """

    def plain(line: Line) -> dict[str, Any]:
        said: dict[str, Any] = {
            "kind": line.kind.value,
            "name": line.name,
            "taken": line.taken,
        }
        if line.way is not Way.CHANGED:
            return said | {"says": tell_line(line, intake, texts)}
        changes = cell_changes(line, intake, texts)
        return said | {
            "changes": [
                {"column": one.column, "before": one.before, "after": one.after} for one in changes
            ]
        }

    return {
        **{way.value: [plain(line) for line in intake.lines if line.way is way] for way in Way},
        "unchanged": {kind.value: count for kind, count in intake.unchanged},
        "asked": [
            {
                "listed": doubt.listed.name,
                "kept": doubt.kept.name,
                "why": doubt.why.value,
                "question": tell_doubt(doubt, texts),
            }
            for doubt in intake.doubts
        ],
        "contacts": len(intake.contacts),
    }
