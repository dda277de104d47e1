"""Who was at a meeting: ticked in a list, saved as one step."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.editing.edit import Add
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Attendance, Meeting

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(name="visit")
def open_meeting(start, file, kept):
    kept.apply(Add(value=Meeting(id="treff", name="Auftakt")), who="Amt")
    kept.apply(Add(value=Attendance(actor="firm", meeting="treff")), who="Amt")
    visit = start(file).go("edit")
    visit.app.segmented_control(key="edit-kind").set_value("meeting").run()
    visit.app.button(key="line-edit-meeting-treff").click().run()
    assert not visit.app.exception
    return visit


def boxes(visit):
    begin = "form-attend:treff|"
    found = [one for one in visit.app.checkbox if str(one.key).startswith(begin)]
    return {one.key.removeprefix(begin): one for one in found}


def there(kept):
    return {one.actor for one in kept.network().attendances}


def test_all_are_ticked_with_one_save_and_one_step(visit, kept):
    assert {actor: box.value for actor, box in boxes(visit).items()} == {
        actor: actor == "firm" for actor in ("office", "school", "club", "choir", "firm")
    }
    before = kept.position()
    for actor in ("office", "school", "club", "choir"):
        boxes(visit)[actor].check()
    visit.app.button(key="attend-save").click().run()
    assert not visit.app.exception
    assert there(kept) == {"office", "school", "club", "choir", "firm"}
    assert kept.position() == before + 1
    told = DE("step-attended", name="Auftakt", count=4)
    assert [toast.value for toast in visit.app.toast] == [plain(told)]
    assert DE("attend-count", count=5) in visit.texts


def test_they_stand_by_type(visit):
    captions = [one.value for one in visit.app.caption]
    assert [one for one in captions if one in {"Amt", "Betrieb", "Schule", "Verein"}] == [
        "Amt",
        "Betrieb",
        "Schule",
        "Verein",
    ]


def test_ticks_outlast_a_search_and_a_look_at_another_page(visit, kept):
    boxes(visit)["choir"].check()
    visit.app.text_input(key="attend-search-treff").set_value("koord").run()
    assert set(boxes(visit)) == {"office"}
    boxes(visit)["office"].check()
    visit.app.text_input(key="attend-search-treff").set_value("").run()
    visit.go("map").go("edit")
    visit.app.button(key="attend-save").click().run()
    assert there(kept) == {"choir", "office", "firm"}


def test_what_another_ticked_meanwhile_stays(visit, kept):
    boxes(visit)["choir"].check()
    kept.apply(Add(value=Attendance(actor="club", meeting="treff")), who="Kreis")
    boxes(visit)["firm"].uncheck()
    visit.app.button(key="attend-save").click().run()
    assert there(kept) == {"choir", "club"}
    assert boxes(visit)["club"].value


def test_who_came_to_the_map_meanwhile_can_be_ticked(visit, kept):
    boxes(visit)["choir"].check()
    kept.apply(Add(value=Actor(id="new", name="Neu")), who="Kreis")
    visit.app.run()
    boxes(visit)["new"].check()
    visit.app.button(key="attend-save").click().run()
    assert there(kept) == {"choir", "firm", "new"}


def test_hostile_names_are_never_markdown(visit, hostile):
    for name in hostile:
        assert not [box.label for box in boxes(visit).values() if name in box.label]
