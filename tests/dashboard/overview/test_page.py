"""Überblick: key figures, a card for each field, the most important findings."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, texts_for

pytestmark = pytest.mark.slow

DE, EN = texts_for(Language.DE), texts_for(Language.EN)


def test_key_figures_are_counted(start, toy):
    figures = {metric.label: metric.value for metric in start(toy).app.metric}
    assert figures[DE("figure-actors")] == "5"
    assert figures[DE("figure-cooperations")] == "3"
    assert figures[DE("figure-coming")] == "1"
    assert figures[DE("figure-surveyed")] == "5 von 5"


def test_numbers_and_dates_follow_the_language(start):
    german = {m.label: m.value for m in start("beispielstadt").app.metric}
    english = {m.label: m.value for m in start("beispielstadt", language="en").app.metric}
    assert german[DE("figure-as-of")] == "01.12.2021"
    assert english[EN("figure-as-of")] == "1 Dec 2021"


def test_each_field_has_a_card_with_size_hubs_and_gaps(start, toy):
    visit = start(toy)
    assert [heading.value for heading in visit.app.subheader] == ["Sprache", "Arbeit"]
    assert "4 Akteure · 3 Kooperationen" in visit.texts
    assert "1 Akteur · 0 Kooperationen" in visit.texts
    assert "Koordinierungsstelle" in visit.texts
    assert DE("field-no-hubs") in visit.texts


def test_findings_say_what_why_what_to_do_and_how_they_stand(start):
    visit = start("beispielstadt")
    captions = {caption.value for caption in visit.app.caption}
    assert captions & {
        f"{DE('column-standing')}: {DE(f'standing-{standing}')}"
        for standing in ("both", "only_with")
    }
    assert {DE("finding-sureness", word=DE("evidence-robust"))} & captions
    assert len([b for b in visit.app.button if b.label == DE("finding-show")]) == 6


def test_shared_priorities_are_listed(start):
    assert "– Sprache" in start("beispielstadt").texts


def test_a_map_without_anything_to_say_is_no_error(start, tmp_path):
    (tmp_path / "Akteure.csv").write_text("Name\n*Kita*\n", encoding="utf-8")
    visit = start(tmp_path)
    assert not visit.app.exception
    assert plain("*Kita*") not in visit.markdown
    assert DE("overview-no-fields") in visit.texts


def test_a_field_without_actors_has_nobody_rather_than_no_gaps(start, toy):
    with (toy / "Handlungsfelder.csv").open("a", encoding="utf-8") as file:
        file.write("Wohnen;Wohnen\n")
    assert start(toy).texts.count(DE("field-nobody")) == 1


def test_how_contacts_are_spread_is_told_when_it_is_asked_for(start):
    visit = start("beispielstadt")
    meaning = plain(DE("evidence-robust-help"))
    assert DE("shape-lead") not in visit.texts
    visit.app.session_state["shape-all"] = True
    visit.app.run()
    assert not visit.app.exception
    assert DE("shape-lead") in visit.texts
    title = DE("measure-degree_centralisation")
    assert [text for text in visit.texts if text.startswith(f"{title}: 0,")]
    assert any(caption.help == meaning for caption in visit.app.caption)
