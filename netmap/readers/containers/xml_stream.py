"""The elements of an XML part, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from openpyxl.xml.functions import iterparse

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def stream_elements(source: IO[bytes], *wanted: str) -> Iterator[tuple[str, Element]]:
    """Yield elements, each with the name of the one it stands in.

    What is not wanted is let go at once, and a wanted element after its turn: however long the
    part, no more is in memory than one wanted element and those around it.

    Parameters
    ----------
    source : binary file
        A part that was measured before (:mod:`netmap.readers.containers.xml_measure`).
    *wanted : str
        Names of elements with their namespaces.

    Examples
    --------
    >>> import io
    >>> [(above, element.text) for above, element in stream_elements(
    ...     io.BytesIO(b"<list><a>1</a><b>2</b><c><a>3</a></c></list>"), "a")]
    [('list', '1'), ('c', '3')]
    """
    above: list[Element] = []
    inside = 0
    for event, element in iterparse(source, events=("start", "end")):
        if event == "start":
            above.append(element)
            inside += element.tag in wanted
            continue
        above.pop()
        parent = above[-1] if above else None
        if element.tag in wanted:
            inside -= 1
            yield ("" if parent is None else parent.tag), element
        if parent is not None and not inside:
            parent.clear()
