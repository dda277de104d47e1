"""Every word of a document, to find the letters that no font has."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.exports.cell_text import write_cell
from netmap.exports.picture.frame import shown_nodes
from netmap.exports.picture.words import legend_label
from netmap.i18n import Texts
from netmap.views.document import Block, Document, Drawing, Grid, Handout, Point, Text


def words_of(document: Document | Handout, texts: Texts) -> Iterator[str]:
    """Yield all texts of a document, those of its maps among them."""
    yield from (document.title, document.footer, document.link_text)
    yield from drawn_words(document, texts)
    if isinstance(document, Handout):
        yield document.facts
        for point in document.points:
            yield from _words_of_block(point, texts)
        return
    yield from (document.subtitle, *document.facts)
    for section in document.sections:
        yield section.heading
        for block in section.blocks:
            yield from _words_of_block(block, texts)


def drawn_words(document: Document | Handout, texts: Texts) -> Iterator[str]:
    """Yield the texts of a document's maps."""
    if isinstance(document, Handout):
        drawings = [document.drawing]
    else:
        blocks = [block for section in document.sections for block in section.blocks]
        drawings = [block for block in blocks if isinstance(block, Drawing)]
    for drawing in drawings:
        scene = drawing.scene
        yield from (scene.title, *(region.label for region in scene.regions))
        yield from (node.label for node in shown_nodes(scene))
        yield from (legend_label(entry, texts) for entry in scene.legend)


def _words_of_block(block: Block, texts: Texts) -> Iterator[str]:
    match block:
        case Text():
            yield block.text
        case Point():
            yield from (block.heading, *block.sentences, block.sure)
        case Grid():
            yield from (block.title, *block.table.headings)
            for row in block.table.rows:
                yield from (write_cell(cell, texts) for cell in row)
        case Drawing():
            yield block.facts
