"""What a picture of a map shows."""

from datetime import date

import pytest

from netmap.documents.pictures import caption_of, draw_picture
from netmap.errors import UnknownFieldError
from netmap.exports.picture.options import SceneKind
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Network
from netmap.opening.open import open_source
from netmap.views.scene.emphasis import Role
from netmap.views.scene.palette import Theme
from tests.documents.small_maps import STAR

TEXTS = texts_for(Language.DE)


@pytest.fixture(name="town", scope="module")
def beispielstadt() -> Network:
    return open_source("beispielstadt").network


def test_a_large_map_is_cut_and_the_caption_says_so():
    picture = draw_picture(STAR, TEXTS, most=3)
    assert len(picture.scene.nodes) == 3
    assert picture.caption.note == ("Gezeigt sind die 3 Akteure mit den meisten Partnern von 5.")
    assert draw_picture(STAR, TEXTS, most=5).caption.note == ""
    assert len(draw_picture(STAR, TEXTS).scene.nodes) == 5


def test_the_size_of_a_field_is_what_counts():
    picture = draw_picture(STAR, TEXTS, field="f", most=3)
    assert picture.caption.note == ""
    assert {node.id for node in picture.scene.nodes if not node.hidden} == {"a", "b", "c"}


def test_date_and_sources_are_told():
    caption = caption_of(STAR, TEXTS)
    assert caption.as_of == date(2024, 5, 1)
    assert caption.source == "Quellen: Umfrage und Protokoll"
    assert caption_of(Network.of(), TEXTS).source == ""


@pytest.mark.slow
def test_hubs_stand_out(town):
    picture = draw_picture(town, TEXTS, kind=SceneKind.HUBS, theme=Theme.PRINT)
    roles = {node.id: node.role for node in picture.scene.nodes}
    assert list(roles.values()).count(Role.FOCUS) == 3
    assert Role.DIMMED in roles.values()
    assert picture.scene.theme is Theme.PRINT
    assert picture.caption.note == TEXTS("picture-hubs-found")


@pytest.mark.slow
def test_gaps_are_drawn_as_proposals(town):
    picture = draw_picture(town, TEXTS, kind=SceneKind.GAPS)
    proposed = [edge for edge in picture.scene.edges if edge.role is Role.PROPOSED]
    assert proposed
    assert picture.caption.note == TEXTS("picture-gaps-found")


def test_where_nothing_stands_out_the_caption_says_so():
    alone = Network.of(actors=[Actor(id="a", name="A"), Actor(id="b", name="B")])
    picture = draw_picture(alone, TEXTS, kind=SceneKind.HUBS)
    assert {node.role for node in picture.scene.nodes} == {Role.NORMAL}
    assert picture.caption.note == TEXTS("picture-hubs-none")


def test_an_unknown_field_is_refused():
    with pytest.raises(UnknownFieldError):
        draw_picture(STAR, TEXTS, field="sport")
