"""The browser's modules, tried by node's own test runner on small fakes of a page."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
FRONTEND = HERE.parents[1] / "netmap" / "frontend"
MODULES = sorted(
    path.relative_to(FRONTEND).with_suffix("").as_posix() for path in FRONTEND.rglob("*.mjs")
)


@pytest.fixture(name="node", scope="module")
def find_node() -> str:
    """Node; without it the tests are skipped, but never in continuous integration."""
    executable = shutil.which("node")
    if executable is None:
        if os.environ.get("CI"):
            pytest.fail("node is missing: install the Debian package nodejs")
        pytest.skip("node is not installed")
    return executable


@pytest.mark.parametrize("module", MODULES)
def test_the_tests_of_each_module_pass(node, module):
    tests = HERE / f"{module}.test.mjs"
    assert tests.exists(), f"{module}.mjs has no tests"
    command = [node, "--test", "--test-reporter=spec", str(tests)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if result.returncode:
        pytest.fail(result.stdout + result.stderr, pytrace=False)
