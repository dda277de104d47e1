"""Reading in a process of its own: whatever happens there is a sentence here."""

import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from netmap.errors import LargeSourceError, SourceError
from netmap.i18n import Language, texts_for
from netmap.readers.apart import read_apart
from netmap.readers.files import read_list, read_waves
from netmap.settings import DEFAULT_SETTINGS, Limits
from tests.readers.attacks import SHEET, filling, many_attributes, read_and_measure, rewritten

pytestmark = pytest.mark.slow

FILES = {"a.csv": b"Name;Typ\nKita;Kita\nSchule;Schule\n"}


def limited(**limits):
    return replace(DEFAULT_SETTINGS, limits=Limits(**limits))


def refusal(read, files=FILES, **options):
    with pytest.raises(SourceError) as refused:
        read_apart(read, files, **({"settings": DEFAULT_SETTINGS} | options))
    for language in Language:
        assert "a.csv" in texts_for(language).error(refused.value)
    return refused.value


def sleep(*_, **__):
    time.sleep(60)


def hold(_, release, **__):
    while not release.exists():
        time.sleep(0.01)


def crash(*_, **__):
    os.abort()


def fail(*_, **__):
    raise RuntimeError("a defect of a reader")


def hoard(*_, **__):
    return len([bytes(2**20) for _ in range(4096)])


def send_back(files, **__):
    return files["a.csv"]


def list_modules(*_, **__):
    return set(sys.modules)


def test_what_was_read_comes_back():
    here = read_list(FILES, settings=DEFAULT_SETTINGS)
    assert read_apart(read_list, FILES, settings=DEFAULT_SETTINGS) == here
    waves = {"a.csv": b"Name;Welle\nKita;1\nKita;2\n"}
    assert len(read_apart(read_waves, waves, settings=DEFAULT_SETTINGS)) == 2
    assert read_apart(read_list, waves, "2", settings=DEFAULT_SETTINGS).ok


def test_what_the_reader_refuses_is_raised_here():
    error = refusal(read_list, {"a.csv": b'"Kita'})
    assert (error.key, error.params) == ("error-csv-quotes", {"value": "a.csv", "row": "1"})


def test_too_much_is_not_even_sent():
    assert refusal_of_size() == "error-tables-too-large"


def refusal_of_size():
    with pytest.raises(SourceError) as refused:
        read_apart(sleep, {"a.csv": b"12", "b.csv": b"34"}, settings=limited(table_bytes=3))
    return refused.value.key


def test_what_takes_too_long_is_stopped():
    assert refusal(sleep, settings=limited(seconds=0.5)).key == "error-reading-time"


def compute(*_, **__):
    while True:
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not limit processor time")
def test_what_computes_too_long_is_stopped():
    settings = limited(small_seconds=1, patience=1000)
    assert refusal(compute, settings=settings).key == "error-reading-time"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_what_takes_too_much_memory_is_stopped():
    error = refusal(hoard, settings=limited(small_megabytes=512))
    assert (error.key, error.params["megabytes"]) == ("error-reading-memory", 512)


def report_bounds(*_, **__):
    import resource

    space = resource.getrlimit(resource.RLIMIT_AS)[0]
    seconds = resource.getrlimit(resource.RLIMIT_CPU)[0]
    return seconds, space // 2**20


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
@pytest.mark.parametrize(
    ("size", "large", "bounds"),
    [
        (1, False, (10, 300)),
        (1000, False, (10, 300)),
        (1500, False, (15, 400)),
        (2000, False, (20, 500)),
        (3000, False, (30, 600)),
        (9000, False, (60, 600)),
        (1, True, (60, 600)),
    ],
)
def test_a_small_file_may_take_little(size, large, bounds):
    settings = limited(
        file_bytes=2000,
        small_bytes=1000,
        small_seconds=10,
        small_megabytes=300,
        seconds=20,
        megabytes=500,
        large_seconds=60,
        large_megabytes=600,
    )
    files = {"a.csv": b"x" * size}
    assert read_apart(report_bounds, files, settings=settings, large=large) == bounds


def wait_in_vain(_, place, **__):
    place.write_text(str(os.getpid()))
    time.sleep(60)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")
def test_the_reader_ends_with_whoever_asked(tmp_path):
    place = tmp_path / "pid"
    asking = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys\n"
            "from pathlib import Path\n"
            "from netmap.readers.apart import read_apart\n"
            "from netmap.settings import DEFAULT_SETTINGS\n"
            "from tests.readers.test_apart import FILES, wait_in_vain\n"
            "read_apart(wait_in_vain, FILES, Path(sys.argv[1]), settings=DEFAULT_SETTINGS)",
            place,
        ],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    wait_until(lambda: place.exists() and place.read_text())
    asking.kill()
    asking.wait()
    reader = Path("/proc") / place.read_text() / "status"
    wait_until(lambda: not reader.exists() or "\nState:\tZ" in reader.read_text())


def wait_until(true):
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


class GoneError(Exception):
    """Whoever asked has left."""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux shows the processes as files")
def test_who_does_not_wait_any_more_ends_the_reader_and_leaves_its_place(tmp_path):
    settings, place = limited(read_at_once=1), tmp_path / "pid"

    def leave():
        if place.exists() and place.read_text():
            raise GoneError

    with pytest.raises(GoneError):
        read_apart(wait_in_vain, FILES, place, settings=settings, on_wait=leave)
    assert not (Path("/proc") / place.read_text()).exists()
    assert read_apart(read_list, FILES, settings=settings).ok


def test_who_waits_for_a_place_can_leave_too(tmp_path):
    settings, release = limited(read_at_once=1), tmp_path / "release"
    waiting = threading.Thread(
        target=read_apart, args=(hold, FILES, release), kwargs={"settings": settings}
    )
    waiting.start()

    def leave():
        assert waiting.is_alive()
        raise GoneError

    with pytest.raises(GoneError):
        read_apart(read_list, FILES, settings=settings, on_wait=leave)
    release.touch()
    waiting.join()
    assert read_apart(read_list, FILES, settings=settings).ok


def test_a_long_request_and_a_long_answer_arrive_whole_however_often_is_looked():
    data, looks = os.urandom(2**21), []
    back = read_apart(
        send_back,
        {"a.csv": data},
        settings=limited(look_seconds=0.001),
        on_wait=lambda: looks.append(1),
    )
    assert back == data
    assert looks


@pytest.mark.parametrize("read", [crash, fail])
def test_a_crash_is_a_sentence(read):
    assert refusal(read).key == "error-reading-failed"


def test_a_large_list_is_asked_about():
    settings = limited(asked_rows=2, rounded_rows=1)
    question = refusal(read_list, settings=settings)
    assert isinstance(question, LargeSourceError)
    assert question.params["rows"] == 3
    assert read_apart(read_list, FILES, settings=settings, large=True).ok
    assert read_apart(read_list, FILES, settings=limited(asked_rows=3)).ok


def test_others_go_on_meanwhile(tmp_path):
    """One waits for a file that takes long; somebody else reads a small one all the same."""
    release = tmp_path / "release"
    slow = threading.Thread(
        target=read_apart, args=(hold, FILES, release), kwargs={"settings": DEFAULT_SETTINGS}
    )
    slow.start()
    assert read_apart(read_list, FILES, settings=DEFAULT_SETTINGS).ok
    assert slow.is_alive()
    release.touch()
    slow.join()


def test_more_than_a_few_wait_for_each_other():
    settings = limited(read_at_once=1, seconds=0.5)
    threads = [
        threading.Thread(target=refusal, args=(sleep,), kwargs={"settings": settings})
        for _ in range(2)
    ]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - start >= 1


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells the memory of one program alone")
@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda: b"<!--" + filling(40) + b"-->", id="comment"),
        pytest.param(lambda: many_attributes(10**6), id="attributes"),
        pytest.param(lambda: b'<f a="" b="" c="" d="" e=""/>' * 200_000, id="short tags"),
        pytest.param(lambda: b"<b>" * 10**6, id="depth"),
    ],
)
def test_a_hostile_workbook_takes_little_memory(book, harm):
    data = rewritten(book({"A": [["Name"], ["Kita"]]}), SHEET, b"<sheetData", harm())
    key, megabytes = read_apart(read_and_measure, {"a.xlsx": data}, settings=DEFAULT_SETTINGS)
    assert key == "error-zip-bomb"
    assert megabytes < 200


def test_the_process_loads_only_what_reading_needs():
    modules = read_apart(list_modules, FILES, settings=DEFAULT_SETTINGS)
    assert modules.isdisjoint({"streamlit", "sqlalchemy", "igraph", "matplotlib", "pandas"})
