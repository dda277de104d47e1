"""Evidence computed beside the page, which shows the findings at once; knows no Streamlit."""

from __future__ import annotations

from threading import BoundedSemaphore, Event, Thread

from netmap.model import Finding, Network
from netmap.services.evidence import add_evidence
from netmap.settings import DEFAULT_SETTINGS

_AT_ONCE = BoundedSemaphore(DEFAULT_SETTINGS.dashboard.tests_at_once)


class EvidenceJob:
    """The findings of one map, put to the test in a thread of its own; shared by all sessions.

    A program that ends does not wait for it.

    Parameters
    ----------
    network : Network
        The map.
    findings : tuple of Finding
        All its findings, not tested yet.

    Examples
    --------
    >>> job = EvidenceJob(Network(title="A"), ())
    >>> job.wait()
    ()
    >>> job.done
    True
    """

    def __init__(self, network: Network, findings: tuple[Finding, ...]) -> None:
        self._network = network
        self._findings = findings
        self._finished = Event()
        self._progress = (0, len(findings))
        Thread(target=self._run, name=f"evidence-{network.digest[:8]}", daemon=True).start()

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

    def wait(self, seconds: float | None = None) -> tuple[Finding, ...]:
        """Return the findings with their evidence once it is there, or as they are by then."""
        self._finished.wait(seconds)
        return self._findings

    def is_testing(self, finding: Finding) -> bool:
        """Tell whether this very finding, not a variant of it, still waits for its evidence."""
        return not self.done and any(entry is finding for entry in self._findings)

    def _run(self) -> None:
        try:
            with _AT_ONCE:
                self._findings = add_evidence(
                    self._network, self._findings, progress=self._note_progress
                )
        finally:  # if a test breaks, the findings stand without their evidence
            self._finished.set()

    def _note_progress(self, done: int, total: int) -> None:
        self._progress = (done, total)
