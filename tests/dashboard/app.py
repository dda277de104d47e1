"""The dashboard as a plain script, which is what AppTest runs."""

from netmap.dashboard.main import main

main()
