"""Evidence computed beside the page, which shows the findings at once; knows no Streamlit."""

from __future__ import annotations

from functools import partial
from threading import BoundedSemaphore, Event, Lock, Thread
from weakref import ReferenceType, ref

from netmap.findings.evidence import add_evidence
from netmap.model import Finding, Network
from netmap.settings import DEFAULT_SETTINGS

_AT_ONCE = BoundedSemaphore(DEFAULT_SETTINGS.dashboard.tests_at_once)


class EvidenceJob:
    """The findings of one map, put to the test in a thread of its own; shared by all sessions.

    It begins when :meth:`start` is called, so that a page can be drawn first. A program that ends
    does not wait for it. It stops when nobody holds it any more: after an edit its map is history.

    Parameters
    ----------
    network : Network
        The map.
    findings : tuple of Finding
        All its findings, not tested yet.
    without_office : bool
        Whether they are told as they hold without the coordinating office.

    Examples
    --------
    >>> job = EvidenceJob(Network(title="A"), ())
    >>> job.wait()
    ()
    >>> job.done
    True
    """

    def __init__(
        self, network: Network, findings: tuple[Finding, ...], *, without_office: bool = False
    ) -> None:
        self._network = network
        self._findings = findings
        self._without_office = without_office
        self._finished = Event()
        self._progress = (0, len(findings))
        self._starting = Lock()
        self._started = False

    def start(self) -> None:
        """Begin, unless it has begun."""
        with self._starting:
            if not self._started:
                name = f"evidence-{self._network.digest[:8]}"
                job = ref(self)
                run = partial(_test, job, self._network, self._findings, self._without_office)
                Thread(target=run, name=name, daemon=True).start()
                self._started = True

    @property
    def done(self) -> bool:
        """Whether there is nothing more to wait for."""
        return self._finished.is_set()

    @property
    def progress(self) -> tuple[int, int]:
        """How many findings are tested, and how many there are to test."""
        return self._progress

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings; all of them with their evidence as soon as the job is done."""
        return self._findings

    def wait(self) -> tuple[Finding, ...]:
        """Return the findings with their evidence, once it is there."""
        self.start()
        self._finished.wait()
        return self._findings

    def is_testing(self, finding: Finding) -> bool:
        """Tell whether this very finding, not a variant of it, still waits for its evidence."""
        return not self.done and any(entry is finding for entry in self._findings)

    def note_progress(self, done: int, total: int) -> None:
        """Take how far the tests are."""
        self._progress = (done, total)

    def finish(self, tested: tuple[Finding, ...]) -> None:
        """Take the findings with their evidence; there is nothing more to wait for."""
        self._findings = tested
        self._finished.set()


class _NobodyAsksError(Exception):
    """The job is gone."""


def _test(
    job: ReferenceType[EvidenceJob],
    network: Network,
    findings: tuple[Finding, ...],
    without_office: bool,
) -> None:
    """Put findings to the test, while somebody holds the job."""

    def note_progress(done: int, total: int) -> None:
        held = job()
        if held is None:
            raise _NobodyAsksError
        held.note_progress(done, total)

    tested = findings  # if a test breaks, the findings stand without their evidence
    try:
        with _AT_ONCE:
            note_progress(0, len(findings))
            tested = add_evidence(
                network, findings, without_office=without_office, progress=note_progress
            )
    except _NobodyAsksError:
        return
    finally:
        if held := job():
            held.finish(tested)
