"""Handlungsfelder: what was found in a field, with and without the office."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, texts_for

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


def lines(visit, kind=""):
    """Titles of the listed findings, or of those of one kind."""
    keyed = [button for button in visit.app.button if button.key]
    return [button.label for button in keyed if button.key.startswith(f"line-field-{kind}")]


def test_the_field_lists_its_findings_hubs_first(start, toy):
    visit = start(toy).go("fields")
    assert visit.app.header[0].value == DE("analysis-hubs")
    # The office works with all three others in Sprache and is the only one with three partners.
    assert len(lines(visit, "hub")) == 1
    assert "Koordinierungsstelle" in lines(visit, "hub")[0]


def test_without_the_office_what_rests_on_it_is_gone(start, toy):
    visit = start(toy).go("fields")
    visit.app.toggle(key="field-without-office").set_value(True).run()
    assert not visit.app.exception
    assert lines(visit, "hub") == []


def test_a_chosen_finding_is_told_beside_the_list(start, toy):
    visit = start(toy).go("fields")
    assert DE("field-choose-finding") in visit.texts
    visit.press(lines(visit, "hub")[0])
    assert DE("field-choose-finding") not in visit.texts
    # The office is the hub, so the statement cannot hold without it.
    standing = f"{DE('column-standing')}: {DE('standing-only_with')}"
    assert standing in [caption.value for caption in visit.app.caption]
    assert DE("finding-show") in [button.label for button in visit.app.button]


def test_the_matrix_counts_types_by_field(start, toy):
    table = start(toy).go("fields").app.table[-1].value
    assert table.columns.tolist() == ["Sprache", "Arbeit"]
    assert table.index.tolist() == ["Amt", "Betrieb", "Schule", "Verein"]
    assert table.to_numpy().tolist() == [["1", "–"], ["–", "1"], ["1", "–"], ["2", "–"]]


def test_the_chosen_field_is_set_against_each_field(start, toy):
    # Sprache: the three cooperations of the office among 4 of 5 actors; of 10 pairs 3 work
    # together, so of its 6 pairs 1.8 would. The firm is alone in Arbeit: of 4 pairs, 1.2 would.
    visit = start(toy).go("fields")
    (told,) = [text for text in visit.texts if text.startswith("Innerhalb von „Sprache“")]
    within, between = told.splitlines()
    assert "arbeiten 3 Paare von Akteuren zusammen, zu erwarten wären 2:" in within
    assert between.startswith("Zwischen „Sprache“ und „Arbeit“ arbeitet niemand zusammen")
    table = visit.app.table[0].value
    assert table.columns.tolist() == table.index.tolist() == ["Sprache", "Arbeit"]
    assert [cell.replace("\\", "") for cell in table.to_numpy().ravel()] == [
        "3 / 2",
        "0 / 1",
        "0 / 1",
        "0 / 0",
    ]


def test_without_the_office_the_relations_are_others(start, toy):
    visit = start(toy).go("fields")
    visit.app.toggle(key="field-without-office").set_value(True).run()
    (told,) = [text for text in visit.texts if text.startswith("Innerhalb von „Sprache“")]
    assert "niemand zusammen, zu erwarten wären 0: ob das Zufall ist" in told


def test_a_card_of_the_overview_leads_to_its_field(start, toy):
    visit = start(toy)
    visit.app.button(key="field-open-Arbeit").click().run()
    assert visit.title == DE("page-fields")
    assert visit.app.selectbox(key="field").value == "Arbeit"


def test_a_map_without_fields_says_how_to_get_some(start, tmp_path):
    (tmp_path / "Akteure.csv").write_text("Name\nKita\n", encoding="utf-8")
    visit = start(tmp_path).go("fields")
    assert DE("overview-no-fields") in visit.texts


def test_names_in_the_list_are_literal(start, toy, hostile):
    # Without the office only a wish is left in Sprache: everybody there stands alone.
    visit = start(toy).go("fields")
    visit.app.toggle(key="field-without-office").set_value(True).run()
    text = "\n".join(lines(visit))
    assert not any(name in text for name in hostile)
    assert all(plain(name) in text for name in hostile)


def test_findings_say_how_sure_they_are_without_the_office_too(start):
    visit = start("beispielstadt").go("fields")
    visit.app.toggle(key="field-without-office").set_value(True).run()
    visit.app.button(key=next(b.key for b in visit.app.button if b.key.startswith("line-"))).click()
    visit.app.run()
    assert not visit.app.exception
    captions = [caption.value for caption in visit.app.caption]
    verdicts = {
        DE("finding-sureness", word=DE(f"evidence-{verdict}"))
        for verdict in ("robust", "uncertain", "untestable")
    }
    assert verdicts.intersection(captions)
