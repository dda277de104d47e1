"""Regions of a layout as data to draw: faint grounds with the names of fields, types or values."""

from __future__ import annotations

from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.layout.arrangements import Arrangement, Region
from netmap.views.layout.layout import Layout
from netmap.views.scene.colouring import ColourBy, Colouring
from netmap.views.scene.elements import SceneRegion
from netmap.views.scene.palette import PAGES, Theme, region_inks

_MEANT = {Arrangement.BY_FIELD: ColourBy.FIELD, Arrangement.BY_OWN: ColourBy.OWN}
"""What colours would mean the same as regions; else these mean types."""


def draw_regions(
    network: Network, layout: Layout, colouring: Colouring, theme: Theme, texts: Texts
) -> tuple[SceneRegion, ...]:
    """Return the regions of a layout; in the colours of the map where these mean the same.

    Parameters
    ----------
    network : Network
        Names the fields.
    layout : Layout
        Its regions; only :attr:`~netmap.views.layout.arrangements.Arrangement.BY_FIELD`,
        ``BY_TYPE`` and ``BY_OWN`` have some.
    colouring : Colouring
        What the colours of the actors mean.
    theme : Theme
        Light or dark page.
    texts : Texts
        The language.
    """
    by = _MEANT.get(layout.arrangement, ColourBy.TYPE)
    return tuple(
        _draw(region, _label(region, network, by, texts), colouring, theme, by)
        for region in layout.regions
    )


def _label(region: Region, network: Network, by: ColourBy, texts: Texts) -> str:
    if not region.key:
        return texts(f"scene-{by}-none")
    known = network.field_by_id.get(region.key) if by is ColourBy.FIELD else None
    return region.key if known is None else known.name


def _draw(
    region: Region, label: str, colouring: Colouring, theme: Theme, by: ColourBy
) -> SceneRegion:
    coloured = colouring.by is by and region.key in colouring.groups
    colour = colouring.ink(region.key).border if coloured else PAGES[theme].quiet
    fill, border = region_inks(colour, theme)
    return SceneRegion(
        label=label,
        x=region.x,
        y=region.y,
        width=region.width,
        height=region.height,
        label_height=region.label_height,
        fill=fill,
        border=border,
        text=PAGES[theme].quiet,
    )
