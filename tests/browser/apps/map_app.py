"""A page with one map, for the browser tests: what happened is written below it."""

import streamlit as st

from netmap.dashboard.shared.drawing.map_canvas import show_map
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, Network
from netmap.views.layout.arrangements import Arrangement
from netmap.views.layout.layout import place_actors
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import View, build_scene

HOSTILE = (
    "<img src=x onerror=document.title='owned'>",
    "</script><script>document.title='owned'</script>",
    "![](http://127.0.0.1:9/x)",
)

MOVED = Arrangement.CONCENTRIC

NETWORK = Network.of(
    title="Toystadt",
    actors=[
        Actor(id="office", name="Koordinierungsstelle", fields=("edu",), coordinator=True),
        Actor(id="school", name="Grundschule", fields=("edu", "fun")),
        Actor(id="club", name="Sportverein", fields=("fun",)),
        Actor(id="cafe", name="Sprachcafé", fields=("edu",)),
        *(Actor(id=f"evil{n}", name=name) for n, name in enumerate(HOSTILE)),
    ],
    cooperations=[
        Cooperation(id="o-s", source="office", target="school"),
        Cooperation(id="s-c", source="school", target="club"),
        Cooperation(id="s-k", source="school", target="cafe"),
        Cooperation(id="o-k", source="office", target="cafe"),
    ],
    action_fields=[ActionField(id="edu", name="Bildung"), ActionField(id="fun", name="Freizeit")],
)


def main() -> None:
    """Draw the page."""
    memory = st.session_state
    memory.setdefault("runs", 0)
    memory.runs += 1

    st.set_page_config(layout="wide")
    shown = st.sidebar.checkbox("shown", value=True)
    only_fun = st.sidebar.checkbox("only fun")
    dark = st.sidebar.checkbox("dark")
    moved = st.sidebar.checkbox("other places")
    chosen = st.sidebar.text_input("chosen")
    st.sidebar.button("again")
    place, below = st.container(), st.container()
    with place:
        event = None
        if shown:
            scene = build_scene(
                NETWORK,
                place_actors(NETWORK, arrangement=MOVED if moved else Arrangement.NETWORK),
                View(field="fun" if only_fun else None),
                texts=texts_for(Language.DE),
                theme=Theme.DARK if dark else Theme.LIGHT,
            )
            event = show_map(
                scene,
                key="toy",
                selected=tuple(chosen.split()),
                height=560,
                editable=True,
                texts=texts_for(Language.DE),
            )
    with below:
        st.text(f"runs={memory.runs}")
        st.text(f"event={event}")


if __name__ == "__main__":
    main()
