"""What all parts of a document share: the map, its findings, and how they are told."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from netmap.documents.parts.field_content import FieldContent, gather_field
from netmap.documents.pictures import caption_of, draw_picture
from netmap.editing.placing import FindLayout, nowhere
from netmap.exports.picture.words import facts
from netmap.findings.overview import Overview, survey
from netmap.i18n import Texts
from netmap.model import Finding, Network, Standing
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Drawing, Point
from netmap.views.layout.layout import Layout, place_actors
from netmap.views.scene.palette import Theme
from netmap.views.text.evidence_text import sum_up
from netmap.views.text.text import Telling, tell


@dataclass(frozen=True, kw_only=True)
class DocumentSource:
    """A map that a document is written about.

    ``findings`` are all of it, ``theme`` is that of its drawings.
    """

    network: Network
    findings: Sequence[Finding]
    texts: Texts
    link: str = ""
    place: FindLayout = nowhere
    theme: Theme = Theme.PRINT

    @cached_property
    def overview(self) -> Overview:
        """The map at a glance."""
        return survey(self.network, self.findings)

    @cached_property
    def fields(self) -> tuple[FieldContent, ...]:
        """The action fields one by one, in the order of the map's owner."""
        return tuple(
            gather_field(figures, self.network, self.findings, self.texts)
            for figures in self.overview.fields
        )

    @cached_property
    def title(self) -> str:
        """Title of the map."""
        return self.network.title or self.texts("scene-untitled")

    @cached_property
    def subtitle(self) -> str:
        """What maps are about."""
        return self.texts("document-subtitle")

    @cached_property
    def source(self) -> str:
        """Where the data come from."""
        return caption_of(self.network, self.texts).source

    @cached_property
    def footer(self) -> str:
        """Foot of every page: the map and its state."""
        if self.network.as_of is None:
            return self.title
        return self.texts("file-as-of", facts=self.title, date=self.network.as_of)

    @cached_property
    def _layout(self) -> Layout | None:
        """Places of all actors, the same on each drawing; None for maps too large for a page."""
        if len(self.network.actors) > DEFAULT_SETTINGS.pictures.page_actors:
            return None
        return self.place() or place_actors(self.network)

    def draw(self, field: str | None = None, *, large: bool = False) -> Drawing:
        """Return the map, or one action field of it."""
        picture = draw_picture(
            self.network,
            self.texts,
            field=field,
            theme=self.theme,
            most=DEFAULT_SETTINGS.pictures.page_actors,
            layout=self._layout,
        )
        told = facts(picture.scene, self.texts, picture.caption)
        return Drawing(scene=picture.scene, facts=told, large=large)

    def say(self, finding: Finding) -> Point:
        """Return a finding in words: what, why it matters and what to do."""
        told = self._words(finding)
        return Point(heading=told.title, sentences=(told.summary, told.action))

    def tell(self, finding: Finding) -> Point:
        """Return the same with how it stands without the office, and how sure it is."""
        told, said = self._words(finding), self.say(finding)
        more: tuple[str, ...] = ()
        if told.without == told.summary:
            more = (self.texts("report-also-without"),)
        elif told.without:
            more = (self.texts("report-without-office", summary=told.without),)
        elif finding.standing in (Standing.ONLY_WITH, Standing.ONLY_WITHOUT):
            more = (self.texts(f"standing-{finding.standing}-help"),)
        sentences = (*said.sentences, *more)
        return dataclasses.replace(said, sentences=sentences, sure=self.sure(finding))

    def _words(self, finding: Finding) -> Telling:
        return tell(finding, self.network, self.texts)

    def sure(self, finding: Finding) -> str:
        """Return how sure a finding is: the word and the reasons, empty if it was not tested."""
        word, reasons, _ = sum_up(finding.evidence, self.texts)
        return self.texts("report-sure", word=word, reasons=reasons) if word else ""
