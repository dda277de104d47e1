"""docs/cli.md says what the commands do, as they say it themselves."""

import json
import re
from pathlib import Path

import pytest

from netmap.cli import command_line
from netmap.findings.measure import ActorMeasures, NetworkMeasures, names_of_measures
from netmap.i18n import Language, texts_for
from netmap.views.text.tables import flatten

DOCUMENT = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
EXAMPLES = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)]


@pytest.mark.parametrize("command", ["", *command_line([], {}).commands])
def test_help_is_shown_as_it_is(run, command):
    result = run(*command.split(), "--help", NETMAP_LANG="en")
    title = f"netmap {command}".strip()
    assert f"<!-- help: {title} -->\n\n```text\n{result.stdout}```" in DOCUMENT


@pytest.mark.slow
def test_the_examples_have_the_keys_of_the_results(run, broken):
    def keys(data):
        match data:
            case {"measures": _, "measures_without": _}:  # which ones depends on the finding
                return list(data)
            case dict():
                return {key: keys(value) for key, value in data.items()}
            case [first, *_]:
                return [keys(first)] if isinstance(first, dict) else []
            case []:
                return []
        return None

    checked, measured, analysed, *_ = EXAMPLES
    assert keys(checked) == keys(json.loads(run("check", broken, "--format", "json").stdout))
    for example, command in ((measured, "measures"), (analysed, "analyse")):
        result = run(command, "beispielstadt", "--format", "json")
        assert keys(example) == keys(json.loads(result.stdout))


def test_the_example_of_measures_is_the_result(run, folder):
    (measured,) = (example for example in EXAMPLES if "network" in example)
    data = json.loads(run("measures", folder, "--format", "json").stdout)
    assert flat(measured["network"]) == pytest.approx(flat(data["network"]))
    (actor,) = measured["actors"]
    assert flat(actor) == pytest.approx(flat(data["actors"][0]))


def flat(measures):
    """Lists in measures as text: only numbers are compared approximately."""
    return {
        name: value if value is None or isinstance(value, int | float | str) else str(value)
        for name, value in flatten(measures).items()
    }


@pytest.mark.parametrize("kind", [NetworkMeasures, ActorMeasures])
def test_measures_are_defined_as_in_the_interface(kind):
    texts = texts_for(Language.EN)
    names = [name for name in names_of_measures(kind) if name not in ("id", "name")]
    for name in names:
        assert f"| `{name}` | {texts(f'measure-{name}-help')} |" in DOCUMENT
