"""Every system takes what a title becomes as the name of a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.editing.keep import propose_file
from netmap.model.file_names import names_device
from netmap.opening.file_names import file_stem

DEVICES = [
    "CON", "con", "Prn", "AUX", "nul", "COM1", "com9", "LPT1", "lpt9", "COM0", "COM¹", "LPT³",
    "CONIN$", "conout$",
]  # fmt: skip


@pytest.mark.parametrize("word", DEVICES)
@pytest.mark.parametrize("ending", ["", ".netmap", ".tar.gz", " ", " .txt", ".", ":x"])
def test_a_device_is_one_whatever_follows(word, ending):
    assert names_device(word + ending)


@pytest.mark.parametrize(
    "name", ["Console", "Nullpunkt.xlsx", "COM10", "LPT", "a.con", "", "Aux-1"]
)
def test_other_words_are_none(name):
    assert not names_device(name)


@pytest.mark.parametrize("title", [*DEVICES, "CON.", " con ", "Nul …", "/con/"])
def test_no_title_becomes_a_device(title):
    assert not names_device(file_stem(title))
    assert not names_device(propose_file(title).name)


def test_a_title_stays_readable():
    assert file_stem("NUL") == "netmap-NUL"
    assert file_stem("Netz. ") == "Netz"
    assert file_stem("…") == "netmap"
    assert file_stem("Stadt " + "x" * 200).endswith("x")


@given(st.text(max_size=300))
def test_every_title_becomes_a_name_that_every_system_takes(title):
    stem = file_stem(title)
    assert stem
    assert not names_device(stem)
    assert not set(stem) & set('<>:"/\\|?*. \n\0')
    assert stem == stem.strip("-")
    assert len(f"{stem}-backups-1000.netmap".encode()) <= 255
