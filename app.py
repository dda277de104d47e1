"""Entry for ``streamlit run app.py``; ``netmap app`` starts the same dashboard."""

import streamlit as st

from netmap.dashboard import server
from netmap.i18n import Language, texts_for

if __name__ == "__main__":
    server.serve(None, texts=texts_for(Language.DE))
else:  # Streamlit finds this application by its name, and brings its own server
    app = st.App(**server.application_for_streamlit())
