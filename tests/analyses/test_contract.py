"""What holds for every registered analysis, whatever the map."""

import dataclasses
import math
import re
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings

import netmap.analyses
from netmap.engine.arrays.map_arrays import MapArrays, to_arrays
from netmap.findings.analyse import analyse
from netmap.findings.evidence import add_evidence
from netmap.graph import build_graph
from netmap.i18n import Language, texts_for
from netmap.model import Finding
from netmap.registry import Analysis, Scope, registered
from netmap.views.text.evidence_text import tell_evidence
from netmap.views.text.text import tell
from tests.engine.maps import make_map, maps

ANALYSES = pytest.mark.parametrize("analysis", registered(), ids=lambda analysis: analysis.id)


def parts(whole: MapArrays, analysis: Analysis) -> list[MapArrays]:
    slices = [whole.slice(name) for name in whole.fields]
    return {
        Scope.NETWORK: [whole],
        Scope.FIELDS: slices,
        Scope.SLICES: [whole, *slices],
    }[analysis.scope]


def run(network, analysis: Analysis) -> list[Finding]:
    whole = to_arrays(build_graph(network))
    return [f for part in parts(whole, analysis) for f in analysis.find(part)]


@ANALYSES
@given(network=maps())
def test_an_analysis_keeps_its_word(analysis, network):
    findings = run(network, analysis)
    assert findings == run(network, analysis), "same input, same output"
    assert len({finding.id for finding in findings}) == len(findings), "unique ids"
    ids = {actor.id for actor in network.actors}
    fields = {entry.id for entry in network.action_fields}
    for finding in findings:
        assert finding.analysis == analysis.id
        assert finding.kind in {kind.id for kind in analysis.kinds}
        assert finding.field is None or finding.field in fields
        ends = {end for link in (*finding.links, *finding.proposed) for end in link}
        assert ends | set(finding.subjects) <= ids
        assert type(finding.score) is float
        assert math.isfinite(finding.score)
        for _, value in finding.measures:
            assert type(value) in (int, float, str)
            assert isinstance(value, str) or math.isfinite(value)


@ANALYSES
@given(network=maps())
def test_an_analysis_changes_nothing(analysis, network):
    whole = to_arrays(build_graph(network))
    graph = whole.as_igraph.copy()
    before = {
        entry.name: np.copy(getattr(whole, entry.name))
        for entry in dataclasses.fields(whole)
        if isinstance(getattr(whole, entry.name), np.ndarray)
    }
    for part in parts(whole, analysis):
        analysis.find(part)
    for name, values in before.items():
        assert np.array_equal(getattr(whole, name), values), name
    assert whole.as_igraph.get_edgelist() == graph.get_edgelist()


@pytest.mark.slow
@ANALYSES
@pytest.mark.parametrize("alone", ["", "a"], ids=["empty", "one actor"])
def test_an_empty_map_and_a_single_actor_say_nothing(analysis, alone):
    assert run(make_map("", alone=alone), analysis) == []
    assert run(make_map("", alone=alone, fields={"f": alone, "g": ""}), analysis) == []


@pytest.mark.parametrize("language", list(Language))
@given(network=maps())
def test_every_finding_can_be_told(language, network):
    for finding in analyse(network):
        telling = tell(finding, network, texts_for(language))
        assert all((telling.title, telling.summary, telling.action, telling.help))
        for sentence in dataclasses.astuple(telling):
            assert not re.search(r"[{}]|\b(nan|inf)\b", sentence)


CLIQUES = " ".join(f"{end}-{via}" for end in "ac" for via in "pqrst")
LONG_WAY = " ".join(f"x{i}-x{i + 1}" for i in range(60))
THREE_SUBJECTS = make_map(f"{CLIQUES} {LONG_WAY}", fields={"f": "a", "g": "c"}, unasked={"c"})


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
@given(network=maps())
@example(network=THREE_SUBJECTS)
@settings(max_examples=25, deadline=None)
def test_all_evidence_can_be_told(language, network):
    findings = add_evidence(network, analyse(network))
    kinds = {kind.id: kind for analysis in registered() for kind in analysis.kinds}
    for finding in findings:
        assert len(finding.evidence) == len(kinds[finding.kind].tests)
        for evidence in finding.evidence:
            word, why = tell_evidence(evidence, texts_for(language))
            assert word
            assert why
            assert not re.search(r"[{}]|\b(nan|inf)\b", why)


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
def test_a_finding_of_three_subjects_names_them_all(language):
    (finding,) = (one for one in analyse(THREE_SUBJECTS) if one.kind == "open_triad")
    assert len(finding.subjects) == 3
    telling = tell(finding, THREE_SUBJECTS, texts_for(language))
    told = f"{telling.title} {telling.summary} {telling.action}"
    for actor in finding.subjects:
        assert re.search(rf"\b{THREE_SUBJECTS.actor_name(actor)}\b", told)


def kinds() -> list[str]:
    return [kind.id for analysis in registered() for kind in analysis.kinds]


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
def test_every_analysis_and_kind_has_its_texts(language):
    texts = texts_for(language)
    for analysis in registered():
        assert f"analysis-{analysis.id}" in texts
        assert f"analysis-{analysis.id}-help" in texts
    for kind in kinds():
        for part in ("title", "summary", "action", "help"):
            assert f"finding-{kind}-{part}" in texts


@pytest.mark.slow
def test_a_kind_belongs_to_one_analysis():
    assert len(kinds()) == len(set(kinds()))


@pytest.mark.slow
def test_not_asked_is_never_told_as_no_tie():
    network = make_map("a-b", alone="c", unasked={"c"})
    (finding,) = analyse(network)
    german = tell(finding, network, texts_for(Language.DE))
    english = tell(finding, network, texts_for(Language.EN))
    assert "offen" in german.summary
    assert "open" in english.summary
    for sentence in (german.title, german.summary, german.action):
        assert "keine Kooperation" not in sentence
    for sentence in (english.title, english.summary, english.action):
        assert "no cooperation" not in sentence


NEW = '''
"""An analysis somebody adds."""
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, analysis

@analysis("greetings", scope=Scope.NETWORK, kinds=(FindingKind(id="greeting", rank=90),))
def find_greetings(arrays):
    return (Finding(analysis="greetings", kind="greeting", subjects=arrays.actors),)
'''

RUN = """
import sys
import netmap
netmap.__path__.insert(0, sys.argv[1])
from netmap.model import Actor, Network
from netmap.findings.analyse import analyse
from netmap.findings.evidence import add_evidence
from netmap.views.text.evidence_text import tell_evidence
print([finding.kind for finding in analyse(Network.of(actors=[Actor(id="a", name="A")]))])
"""


@pytest.mark.slow
def test_a_new_analysis_is_one_new_file(tmp_path):
    copy = tmp_path / "analyses"
    shutil.copytree(Path(str(files(netmap.analyses))), copy)
    (copy / "greetings.py").write_text(NEW, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['greeting']"
