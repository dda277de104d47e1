"""Threads of the server take memory from one place."""

import ctypes
import os
import subprocess
import sys

import pytest

THREADS = 4
SCRIPT = f"""
import ctypes, sys, threading
from netmap.dashboard.allocation import share_memory

if sys.argv[1] == "shared":
    share_memory()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
all_there = threading.Barrier({THREADS})

def take():
    assert libc.malloc(1000)
    all_there.wait(30)

threads = [threading.Thread(target=take) for _ in range({THREADS})]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc.fopen.restype = ctypes.c_void_p
stream = ctypes.c_void_p(libc.fopen(sys.argv[2].encode(), b"w"))
assert libc.malloc_info(0, stream) == 0
libc.fclose(stream)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_info"),
    reason="only glibc gives threads places of their own",
)
@pytest.mark.parametrize(("how", "places"), [("shared", 1), ("apart", THREADS + 1)])
def test_threads_take_memory_from_one_place(tmp_path, how, places):
    told = tmp_path / "malloc.xml"
    environment = {name: value for name, value in os.environ.items() if "MALLOC" not in name}
    command = [sys.executable, "-c", SCRIPT, how, str(told)]
    subprocess.run(command, check=True, env=environment)
    assert told.read_text(encoding="utf-8").count("<heap nr=") == places
