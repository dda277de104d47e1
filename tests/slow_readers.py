"""Runs netmap with readers that never end: ``python -m tests.slow_readers PIDS app …``.

Each reader leaves a file with the number of its process in the folder PIDS.
"""

import os
import sys
import time
from pathlib import Path
from unittest.mock import patch

from netmap.cli import main
from netmap.opening import open as open_lists

PIDS = "NETMAP_TEST_PIDS"


def read_for_ever(*_, **__):
    """Stands in for a reader."""
    (Path(os.environ[PIDS]) / str(os.getpid())).touch()
    time.sleep(600)


if __name__ == "__main__":
    from tests.slow_readers import read_for_ever as read  # by a name that the reader finds, too

    os.environ[PIDS] = sys.argv.pop(1)
    with patch.object(open_lists, "read_list", read):
        main()
