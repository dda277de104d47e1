"""Entry for ``streamlit run app.py``; ``netmap app`` starts the same dashboard."""

from netmap.dashboard.main import main

main()
