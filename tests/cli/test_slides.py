"""``netmap slides``."""

import pytest
from pptx import Presentation


@pytest.mark.slow
def test_a_deck_is_written(run, folder, tmp_path):
    target = tmp_path / "Treffen für alle.pptx"
    result = run("slides", folder, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"Geschrieben: {target}\n"
    titles = [slide.shapes.title.text_frame.text for slide in Presentation(target).slides]
    assert titles[1:4] == ["Das ganze Netzwerk", "Handlungsfeld Sprache", "Handlungsfeld Arbeit"]


def test_language_theme_and_an_earlier_state(run, folder, tmp_path):
    target = tmp_path / "deck.pptx"
    words = ("--lang", "en", "--theme", "dark", "--before", folder)
    assert run("slides", folder, "-o", target, *words).exit_code == 0
    titles = [slide.shapes.title.text_frame.text for slide in Presentation(target).slides]
    assert titles[-1] == "What has changed since the last state"


def test_another_ending_is_refused(run, folder, tmp_path):
    result = run("slides", folder, "-o", tmp_path / "deck.pdf")
    assert (result.exit_code, list(tmp_path.glob("deck*"))) == (2, [])
    assert ".pptx" in result.stderr


def test_the_source_must_exist(run, tmp_path):
    assert run("slides", tmp_path / "nothing.xlsx", "-o", tmp_path / "deck.pptx").exit_code == 1
