"""A list that is not plain is shown before it is opened, and changed there."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, texts_for
from netmap.opening.recent import config_folder

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)
HOSTILE = "![](http://127.0.0.1:9/x)"
ODD = {
    "Akteure.csv": b"Name;Typ;Befragt am\nKita;Kita;gestern\nSchule;Schule;\n",
    "Kooperationen.csv": b"Von;Nach;Enge\nKita;Schule;eng\n",
    "Fragen.csv": f"Frage;Antwort\nWarum {HOSTILE}?;darum\n".encode(),
}
PLAIN = {name: ODD[name] for name in ("Akteure.csv", "Kooperationen.csv")}


def upload(visit, files):
    for name, content in files.items():
        visit.app.file_uploader[0].upload(name, content)
    visit.app.run()
    assert not visit.app.exception
    return visit


def figures(visit):
    return {metric.label: metric.value for metric in visit.app.metric}


def labels(visit):
    return [button.label for button in visit.app.button]


def field(visit, start):
    (found,) = (one for one in visit.app.text_input if one.label.startswith(start))
    return found


def test_a_plain_list_is_open_at_once_and_says_that_all_of_it_is_taken(start):
    visit = upload(start(), PLAIN)
    assert visit.title == plain("Akteure.csv, Kooperationen.csv")
    assert DE("list-line", count=0, first="") in visit.texts


def test_a_list_of_which_something_is_left_out_is_shown_first(start):
    visit = upload(start(), ODD)
    assert visit.title == DE("list-title")
    assert figures(visit)[DE("list-result-actors")] == "2"
    assert figures(visit)[DE("list-result-cooperations")] == "1"
    assert any("Fragen.csv" in text for text in visit.texts)
    visit.press(DE("list-open"))
    assert not visit.app.exception
    assert visit.app.metric[0].value == "2"
    (line,) = (text for text in visit.texts if "Fragen.csv" in text)
    assert DE("reason-unknown-table") in line


def test_the_proposal_can_be_looked_at_again(start):
    visit = upload(start(), ODD).press(DE("list-open"))
    visit.press(DE("list-back"))
    assert visit.title == DE("list-title")
    visit.press(DE("list-close"))
    assert visit.title == DE("page-data")
    visit.go("overview").press(DE("list-back"))
    assert visit.title == DE("list-title")


def test_a_wrong_cell_is_put_right_in_its_place(start):
    visit = upload(start(), ODD)
    cell = field(visit, "Akteure")
    assert cell.label == plain("Akteure.csv, Zeile 2, Spalte „Befragt am“")
    assert cell.value == "gestern"
    cell.set_value("2021-09-06").run()
    assert not visit.app.exception
    assert not [one for one in visit.app.text_input if one.label.startswith("Akteure")]
    assert figures(visit)[DE("list-result-actors")] == "2"


def test_a_list_that_is_no_map_becomes_one_when_somebody_says_what_it_is(start):
    visit = upload(start(), {"Liste.csv": b"Feld 1;Feld 2\nKita;Hort\nSchule;Kita\n"})
    assert visit.app.button(key="list-open").disabled
    visit.app.selectbox(key="role-0-1").select("actors").run()
    visit.app.text_input(key="heading-0-1").set_value("1").run()
    visit.app.selectbox(key="purpose-0-1-0").select("name").run()
    visit.app.selectbox(key="purpose-0-1-1").select("partners").run()
    assert not visit.app.exception
    assert figures(visit)[DE("list-result-actors")] == "3"
    assert figures(visit)[DE("list-result-cooperations")] == "2"
    visit.press(DE("list-open"))
    assert visit.app.metric[0].value == "3"


def test_a_table_is_left_out_and_taken_in_again(start):
    visit = upload(start(), ODD)
    visit.app.selectbox(key="role-1-1").select("").run()
    assert not visit.app.exception
    assert figures(visit)[DE("list-result-cooperations")] == "0"
    assert DE("list-no-ties") in visit.texts
    visit.app.selectbox(key="role-1-1").select("cooperations").run()
    assert figures(visit)[DE("list-result-cooperations")] == "1"


def test_a_sheet_of_explanations_is_taken_in_all_the_same(start):
    visit = upload(start(), ODD | {"Hinweise.csv": b"Name;Typ\nHort;Kita\n"})
    assert figures(visit)[DE("list-result-actors")] == "2"
    visit.press(DE("list-take-in", sheet="Hinweise.csv"))
    assert not visit.app.exception
    assert figures(visit)[DE("list-result-actors")] == "3"


def test_nothing_of_the_list_is_read_as_markdown(start):
    files = ODD | {"Akteure.csv": f"Name;{HOSTILE}\n{HOSTILE};x\nSchule;y\n".encode()}
    visit = upload(start(), files | {"Kooperationen.csv": b"Von;Nach\nSchule;Schule\n"})
    shown = [*visit.markdown, *(one.label for one in visit.app.selectbox)]
    shown += [one.label for one in visit.app.text_input]
    assert not [text for text in shown if "](http" in text]


def test_what_was_chosen_is_remembered_said_and_forgotten(start):
    visit = upload(start(), ODD)
    visit.app.selectbox(key="role-1-1").select("").run()
    visit.press(DE("list-open"))
    again = {name.replace(".csv", " neu.csv"): content for name, content in ODD.items()}
    visit = upload(start(), again)
    assert DE("list-remembered") in visit.texts
    assert figures(visit)[DE("list-result-cooperations")] == "0"
    visit.press(DE("list-forget"))
    assert DE("list-remembered") not in visit.texts
    assert figures(visit)[DE("list-result-cooperations")] == "1"
    assert (config_folder() / "lists.json").read_text(encoding="utf-8") == "{}"


def test_in_a_kept_map_both_ways_lead_on(start, file, kept):
    visit = upload(start(file).go("data"), ODD)
    assert visit.title == DE("list-title")
    assert {DE("list-into-map"), DE("list-as-own")} <= set(labels(visit))
    visit.press(DE("list-into-map"))
    assert not visit.app.exception
    assert DE("import-read", source=", ".join(ODD)) in visit.texts
    visit.press(DE("list-back"))
    assert visit.title == DE("list-title")
    visit.press(DE("list-into-map"))
    visit.press(DE("import-do"))
    assert "kita" in kept.network().actor_by_id


def test_beside_a_kept_map_a_list_is_opened_as_its_own(start, file, kept):
    before = kept.position()
    visit = upload(start(file).go("data"), ODD).press(DE("list-as-own"))
    assert visit.app.metric[0].value == "2"
    assert kept.position() == before


def test_a_list_that_is_discarded_on_the_way_back_is_not_taken_in(start, file):
    visit = upload(start(file).go("data"), ODD).press(DE("list-into-map"))
    visit.press(DE("list-back")).press(DE("list-drop"))
    assert visit.title == DE("page-data")
    assert DE("import-do") not in labels(visit)


def test_what_is_discarded_leaves_everything_as_it_was(start, toy):
    visit = upload(start(toy).go("data"), ODD).press(DE("list-drop"))
    assert visit.title == DE("page-data")
    assert visit.go("overview").app.metric[0].value == "5"


def test_a_list_that_netmap_begins_with_is_shown_first_too(start, toy):
    (toy / "Fragen.csv").write_text("Frage;Antwort\nWarum?;darum\n", encoding="utf-8")
    visit = start(toy)
    assert visit.title == DE("list-title")
    visit.press(DE("list-drop"))
    assert visit.title == DE("start-title")


@pytest.mark.parametrize("language", list(Language))
def test_a_wide_table_shows_its_columns_page_by_page(start, language):
    texts = texts_for(language)
    headings = ";".join(f"Frage {number}" for number in range(60))
    files = {"Akteure.csv": f"Name;{headings}\nKita\n".encode(), "Fragen.csv": ODD["Fragen.csv"]}
    visit = upload(start(language=language.value), files)
    assert visit.title == texts("list-title")
    columns = [one for one in visit.app.selectbox if one.key.startswith("purpose-")]
    assert len(columns) == 12
