"""Build hook: puts the vis-network file of the installed pyvis wheel into the package.

No third-party code is kept in the repository; the file is checked against its known checksum.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = "pyvis/lib/vis-9.1.2/vis-network.min.js"
SHA256 = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"
TARGET = "netmap/frontend/vis-network.min.js"


class FrontendHook(BuildHookInterface):
    """Runs before every wheel, editable installs included."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Copy the file, refusing any other version of it."""
        content = Path(str(distribution("pyvis").locate_file(SOURCE))).read_bytes()
        if hashlib.sha256(content).hexdigest() != SHA256:
            raise RuntimeError(f"{SOURCE} is not the expected file; pyvis 0.3.2 is needed")
        target = Path(self.root, TARGET)
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
