"""``python -m netmap`` is the command line."""

from netmap.cli import main

main()
