"""What has changed on a map since an earlier state."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.documents.parts.source import DocumentSource
from netmap.findings.compare import compare
from netmap.i18n import Texts
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Grid, Point, Section
from netmap.views.text.comparison_text import tabulate_developments, tell_basis, tell_comparison


def write_change_slides(document: DocumentSource, before: Network) -> Iterator[Section]:
    """Yield the slides on what came, went and changed; the notes say what is compared."""
    texts, most = document.texts, DEFAULT_SETTINGS.pictures.names
    comparison = compare(before, document.network)
    title = (
        texts("slides-changes")
        if before.as_of is None
        else texts("slides-changes-as-of", date=before.as_of)
    )
    basis = "\n".join(tell_basis(comparison, texts))
    points = tuple(
        Point(
            heading=passage.heading,
            sentences=(
                *(what for what, *_ in passage.items[:most]),
                *_more(len(passage.items) - most, texts),
            ),
        )
        for passage in tell_comparison(comparison, texts)
    )
    none = (Point(heading=texts("compare-nothing")),)
    yield Section(heading=title, blocks=points or none, notes=basis)
    table = tabulate_developments(comparison, texts)
    if table.rows:
        shares = tuple(1 / len(table.headings) for _ in table.headings)
        grid = Grid(title="", table=table, shares=shares)
        yield Section(heading=texts("slides-figures"), blocks=(grid,), notes=basis)


def _more(count: int, texts: Texts) -> tuple[str, ...]:
    return (texts("names-more", count=count),) if count > 0 else ()
