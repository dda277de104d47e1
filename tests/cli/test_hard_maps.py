"""The smallest and oddest maps give a result or a sentence, and no number that is none."""

import json

import pytest

from tests.hard_maps import HARD_MAPS, write_map


@pytest.mark.parametrize("options", [(), ("--without-office",), ("--field", "Wohnen")])
@pytest.mark.parametrize("name", HARD_MAPS)
def test_measures(run, tmp_path, name, options):
    source = write_map(name, tmp_path)
    result = run("measures", source, *options, "--format", "json")
    assert result.exit_code == 0
    data = json.loads(result.stdout, parse_constant=pytest.fail)  # NaN and Infinity
    assert len(data["actors"]) == data["network"]["actors"]
    table = run("measures", source, *options)
    assert table.exit_code == 0
    assert "nan" not in table.stdout.split()


@pytest.mark.parametrize("command", ["measures", "analyse"])
def test_nobody_at_all_is_one_sentence(run, tmp_path, command):
    (tmp_path / "Akteure.csv").write_text("Name;Typ\n", encoding="utf-8")
    result = run(command, tmp_path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", HARD_MAPS)
def test_analyse(run, tmp_path, name):
    source = write_map(name, tmp_path)
    result = run("analyse", source, "--format", "json")
    assert result.exit_code == 0
    findings = json.loads(result.stdout, parse_constant=pytest.fail)["findings"]
    assert all(finding["summary"] and finding["evidence"] for finding in findings)
    text = run("analyse", source)
    assert text.exit_code == 0
    assert text.stdout.strip()
