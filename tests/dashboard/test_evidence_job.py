"""Findings are there at once, their evidence as soon as it is computed."""

import threading

import pytest

from netmap.dashboard.evidence_job import EvidenceJob
from netmap.findings.analyse import analyse
from netmap.findings.evidence import add_evidence
from netmap.i18n import Language, texts_for
from netmap.opening.open import open_source

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)
PENDING = DE("finding-sureness", word=DE("evidence-pending"))
PATIENCE = 30


class Bench:
    """Holds the tests of the findings until they are released."""

    def __init__(self):
        self.threads = []
        self.begun = threading.Event()
        self.released = threading.Event()

    def thread(self, **options):
        self.threads.append(threading.Thread(**options))
        return self.threads[-1]

    def test(self, network, findings, *, without_office, progress):
        progress(1, 3)
        self.begun.set()
        assert self.released.wait(PATIENCE)
        return add_evidence(network, findings, without_office=without_office)

    def finish(self):
        self.released.set()
        for thread in self.threads:
            thread.join(PATIENCE)


@pytest.fixture
def bench(monkeypatch):
    held = Bench()
    monkeypatch.setattr("netmap.dashboard.evidence_job.Thread", held.thread)
    monkeypatch.setattr("netmap.dashboard.evidence_job.add_evidence", held.test)
    yield held
    held.finish()


def captions(visit):
    return [caption.value for caption in visit.app.caption]


def test_a_job_tells_its_progress_and_then_its_evidence(bench):
    network = open_source("beispielstadt").network
    found = analyse(network)
    job = EvidenceJob(network, found)
    assert not bench.threads
    job.start()
    job.start()
    assert bench.begun.wait(PATIENCE)
    assert len(bench.threads) == 1
    assert (job.done, job.progress, job.findings) == (False, (1, 3), found)
    assert job.is_testing(found[0])
    assert not job.is_testing(found[0].without(network.coordinators))
    bench.released.set()
    tested = job.wait()
    assert job.done
    assert all(finding.evidence for finding in tested)
    assert [finding.id for finding in tested] == [finding.id for finding in found]
    assert not job.is_testing(tested[0])


@pytest.mark.usefixtures("bench")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_if_a_test_breaks_the_findings_stand(monkeypatch):
    def broken(*_, **__):
        raise RuntimeError

    monkeypatch.setattr("netmap.dashboard.evidence_job.add_evidence", broken)
    network = open_source("beispielstadt").network
    found = analyse(network)
    job = EvidenceJob(network, found)
    assert job.wait() == found
    assert job.done


def test_a_job_that_nobody_holds_any_more_stops(bench, monkeypatch):
    told = []

    def test(network, findings, *, progress, **_):
        bench.begun.set()
        assert bench.released.wait(PATIENCE)
        progress(1, 3)
        told.append(network)
        return findings

    monkeypatch.setattr("netmap.dashboard.evidence_job.add_evidence", test)
    network = open_source("beispielstadt").network
    job = EvidenceJob(network, analyse(network))
    job.start()
    assert bench.begun.wait(PATIENCE)
    del job
    bench.finish()
    assert not any(thread.is_alive() for thread in bench.threads)
    assert not told


def test_cards_are_there_before_their_evidence(start, bench):
    visit = start("beispielstadt")
    assert bench.begun.wait(PATIENCE)
    visit.app.run()
    assert len([b for b in visit.app.button if b.label == DE("finding-show")]) == 6
    assert captions(visit).count(PENDING) == 6
    assert DE("evidence-testing", done=1, total=3) in captions(visit)
    bench.finish()
    visit.app.run()
    assert not visit.app.exception
    assert PENDING not in captions(visit)
    assert DE("evidence-testing", done=1, total=3) not in captions(visit)
    assert DE("finding-sureness", word=DE("evidence-robust")) in captions(visit)


def test_all_visitors_share_one_job(start, bench):
    start("beispielstadt")
    start("beispielstadt")
    assert len(bench.threads) == 1
