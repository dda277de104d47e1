"""Look through a source and list everything that is wrong with it, in words."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from netmap.errors import SourceError, StoreError
from netmap.i18n import Texts
from netmap.model import Issue, Severity
from netmap.opening.left_out import tell_parts
from netmap.opening.mapping import open_mapped, read_mapping
from netmap.opening.open import split_state
from netmap.opening.states import is_kept
from netmap.readers.files import OnLarge, go_on
from netmap.readers.shapes.proposal import Proposal
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import open_store
from netmap.store.addresses import hide_password


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """An issue of a source with its sentence.

    Attributes
    ----------
    severity, code, sheet, row, column, value
        As in :class:`~netmap.model.Issue`.
    message : str
        What is wrong and what to do, without the place.
    """

    severity: Severity
    code: str
    sheet: str
    row: int | None
    column: str | None
    value: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What became of a source.

    Attributes
    ----------
    ok : bool
        Whether netmap can work with it: no errors, though maybe warnings.
    actors, cooperations : int or None
        What the map holds; None where errors keep it from being read.
    issues : tuple of Problem
        All problems, in the order of the source.
    parts : tuple of str
        What is used of a list and what is not, in a line each.
    proposal : Proposal
        The same for programs: what becomes of each sheet, table, row and column.
    """

    ok: bool
    actors: int | None
    cooperations: int | None
    issues: tuple[Problem, ...]
    parts: tuple[str, ...] = ()
    proposal: Proposal = field(default_factory=Proposal)


def check_source(
    source: str | Path,
    *,
    mapping: Path | None = None,
    texts: Texts,
    settings: Settings = DEFAULT_SETTINGS,
    on_large: OnLarge = go_on,
) -> Checked:
    """Read a source and report, instead of raising, whatever is wrong with it.

    Of a kept map, the database and its history are looked through.

    Parameters
    ----------
    source : str or Path
        A workbook, a folder, a CSV file, the name of an example or a kept map.
    texts : Texts
        The language of the sentences.
    mapping : Path, optional
        File that says how the list is to be read (:mod:`netmap.opening.mapping`).
    settings : Settings
        How much is read.
    on_large : callable
        As for :func:`~netmap.opening.open.open_source`.
    """
    where, _ = split_state(source)
    try:
        if is_kept(where):
            with closing(open_store(where, settings=settings)) as store:
                store.check()
        wanted = read_mapping(mapping) if mapping is not None else None
        opened = open_mapped(source, wanted, settings=settings, on_large=on_large)
    except (SourceError, StoreError) as error:
        problem = Problem(
            severity=Severity.ERROR,
            code=error.key.removeprefix("error-"),
            sheet="",
            row=None,
            column=None,
            value=hide_password(str(error.params.get("value", source))),
            message=texts.error(error),
        )
        return Checked(ok=False, actors=None, cooperations=None, issues=(problem,))
    network = opened.network
    return Checked(
        ok=opened.ok,
        actors=len(network.actors) if network else None,
        cooperations=len(network.cooperations) if network else None,
        issues=tuple(describe(issue, texts) for issue in opened.issues),
        parts=tell_parts(opened.proposal, texts),
        proposal=opened.proposal,
    )


def describe(issue: Issue, texts: Texts) -> Problem:
    """Return an issue with its sentence."""
    return Problem(
        severity=issue.severity,
        code=issue.code,
        sheet=issue.sheet,
        row=issue.row,
        column=issue.column,
        value=issue.value,
        message=texts.issue(issue),
    )


def place(issue: Issue | Problem, texts: Texts) -> str:
    """Return where an issue is: "Akteure, Zeile 3, Spalte „Name“"; empty if it has no place."""
    parts = [issue.sheet] if issue.sheet else []
    if issue.row is not None:
        parts.append(texts("place-row", row=str(issue.row)))
    if issue.column:
        parts.append(texts("place-column", column=issue.column))
    return ", ".join(parts)
