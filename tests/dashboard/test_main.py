"""The dashboard as a visitor meets it."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.errors import UnknownFieldError
from netmap.i18n import Language, texts_for

pytestmark = pytest.mark.slow

DE, EN = texts_for(Language.DE), texts_for(Language.EN)
PAGES = ("overview", "map", "fields", "data")


def test_the_first_visit_offers_example_own_list_and_template(start):
    visit = start()
    assert visit.title == DE("start-title")
    assert DE("start-example-button") in [button.label for button in visit.app.button]
    assert len(visit.app.file_uploader) == 1
    assert [b.label for b in visit.app.download_button] == [DE("template-button")]


def test_one_click_opens_beispielstadt(start):
    visit = start().press(DE("start-example-button"))
    assert not visit.app.exception
    assert visit.title == plain("Integration in Beispielstadt (erfunden)")
    assert visit.app.metric[0].value == "64"


@pytest.mark.parametrize("page", PAGES)
def test_every_page_draws_the_toy_map(start, toy, page):
    visit = start(toy).go(page)
    assert not visit.app.exception
    assert not visit.app.error
    assert len(visit.app.title) == 1


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_draws_beispielstadt_in_both_languages(start, page, language):
    visit = start("beispielstadt", language=language).go(page)
    assert not visit.app.exception
    assert not visit.app.error


@pytest.mark.parametrize("page", PAGES)
def test_without_a_map_every_page_says_how_to_begin(start, page):
    assert start().go(page).title == DE("start-title")


def test_the_switch_changes_the_language_and_the_address(start, toy):
    visit = start(toy).go("data")
    assert visit.title == DE("page-data")
    visit.app.segmented_control(key="lang").set_value("en").run()
    assert visit.title == EN("page-data")
    assert visit.app.query_params["lang"] == "en"


def test_the_address_chooses_the_language(start):
    assert start(language="en").title == EN("start-title")


def test_an_unknown_language_in_the_address_is_german(start):
    assert start(language="xx").title == DE("start-title")


def test_a_source_that_does_not_exist_is_a_sentence(start):
    visit = start("no-such-town")
    assert not visit.app.exception
    assert "no\\-such\\-town" in visit.app.error[0].value
    assert visit.title == DE("start-title")


@pytest.mark.parametrize("page", PAGES)
def test_hostile_names_are_never_markdown(start, toy, page, hostile):
    visit = start(toy).go(page)
    for name in hostile:
        assert not [text for text in visit.markdown if name in text]


def test_hostile_names_are_shown_as_they_are(start, toy, hostile):
    cells = start(toy).go("map").markdown
    assert all(plain(name) in cells for name in hostile)


def test_an_error_on_a_page_is_a_sentence_with_its_remedy(start, toy, monkeypatch):
    def fail(_network):
        raise UnknownFieldError("error-unknown-field", value="*x*", known="y")

    visit = start(toy)
    monkeypatch.setattr("netmap.dashboard.cache.findings", fail)
    visit.go("map")
    assert not visit.app.exception
    assert visit.app.error[0].value == plain(DE("error-unknown-field", value="*x*", known="y"))


def test_another_language_keeps_the_filters(start, toy):
    visit = start(toy).go("map")
    visit.app.selectbox(key="filter-size").select("betweenness").run()
    visit.app.multiselect(key="filter-types").select("Verein").run()
    visit.app.segmented_control(key="lang").set_value("en").run()
    assert visit.app.selectbox(key="filter-size").label == EN("filter-size")
    assert visit.app.selectbox(key="filter-size").value == "betweenness"
    assert visit.app.multiselect(key="filter-types").value == ["Verein"]
