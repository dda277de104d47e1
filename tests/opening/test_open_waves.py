"""Opening sources with several states."""

import pytest

from netmap.errors import SourceError
from netmap.i18n import Language, texts_for
from netmap.opening.open import open_source, open_upload, open_upload_waves, open_waves

TIES = b"Von;Nach;Welle\nAmt;Bad;Erste\nAmt;Chor;Zweite\n"


@pytest.fixture(name="file")
def file_with_waves(tmp_path):
    path = tmp_path / "ties.csv"
    path.write_bytes(TIES)
    return path


def names(network):
    return [actor.name for actor in network.actors]


def refusal(call):
    with pytest.raises(SourceError) as refused:
        call()
    for language in Language:
        assert texts_for(language).error(refused.value)
    return refused.value


def test_all_waves_of_a_file_a_folder_or_an_upload(file):
    waves = open_waves(file)
    assert [(wave.label, names(wave.opened.network)) for wave in waves] == [
        ("Erste", ["Amt", "Bad"]),
        ("Zweite", ["Amt", "Chor"]),
    ]
    assert open_waves(file.parent) == open_upload_waves({"ties.csv": TIES}) == waves


def test_a_source_without_waves_has_none():
    assert open_waves("beispielstadt") == ()


def test_one_wave_by_its_label(file):
    first, second = open_waves(file)
    assert open_waves(f"{file}#Erste") == (first,)
    assert open_source(f"{file}#zweite") == second.opened
    assert open_source(f"{file.parent}#Zweite") == second.opened


def test_without_a_label_all_rows_are_one_map_as_ever(file):
    opened = open_source(file)
    assert opened == open_upload({"ties.csv": TIES})
    assert names(opened.network) == ["Amt", "Bad", "Chor"]
    assert {tie.attributes for tie in opened.network.cooperations} == {
        (("Welle", "Erste"),),
        (("Welle", "Zweite"),),
    }


def test_a_sign_in_the_name_of_a_file_is_no_wave(file):
    odd = file.with_name("Liste #2.csv")
    file.rename(odd)
    assert names(open_source(odd).network) == ["Amt", "Bad", "Chor"]
    assert names(open_source(f"{odd}#Erste").network) == ["Amt", "Bad"]


def test_waves_that_are_not_there(file):
    for opening in (open_source, open_waves):
        error = refusal(lambda call=opening: call(f"{file}#Dritte"))
        assert error.key == "error-unknown-wave"
        assert error.params == {"value": "Dritte", "known": "Erste, Zweite"}
        assert refusal(lambda call=opening: call("hemer#1")).key == "error-no-waves"
        assert refusal(lambda call=opening: call("nirgends#1")).key == "error-no-source"
