"""What a visitor chose is remembered by ids, and each session has its own."""

import pytest
from streamlit.testing.v1 import AppTest

from netmap.dashboard import state


def run(script):
    return AppTest.from_function(script).run()


def test_a_new_session_is_german_and_empty():
    def script():
        import streamlit as st

        from netmap.dashboard import state

        st.text(state.texts().language)
        st.text([state.opened(), state.selected(), state.focus(), state.finding()])

    assert [text.value for text in run(script).text] == ["de", "[None, None, None, None]"]


def test_opening_a_map_forgets_the_choices_on_the_one_before():
    def script():
        import streamlit as st

        from netmap.dashboard import state
        from netmap.dashboard.library import OpenMap
        from netmap.model import Network

        state.open_map(OpenMap(network=Network(title="first"), source="1"))
        state.select("actor", "a")
        state.set_focus("a")
        st.session_state[f"{state.FILTER}field"] = "x"
        st.text(f"{state.opened().source} {state.selected().id} {state.focus()}")
        state.open_map(OpenMap(network=Network(title="second"), source="2"))
        st.text(f"{state.opened().source} {state.selected()} {state.focus()}")
        st.text(f"{state.FILTER}field" in st.session_state)

    assert [text.value for text in run(script).text] == ["1 a a", "2 None None", "False"]


@pytest.mark.slow
def test_another_session_does_not_see_the_map():
    def opens():
        from netmap.dashboard import state
        from netmap.dashboard.library import OpenMap
        from netmap.model import Network

        state.open_map(OpenMap(network=Network(title="mine"), source="mine"))

    def looks():
        import streamlit as st

        from netmap.dashboard import state

        st.text(state.opened())

    run(opens)
    assert [text.value for text in run(looks).text] == ["None"]


def test_a_finding_that_holds_only_without_the_office_is_shown_without_it():
    def script():
        import streamlit as st

        from netmap.dashboard import state
        from netmap.model import Finding, Standing

        for standing in (Standing.ONLY_WITHOUT, Standing.BOTH):
            finding = Finding(analysis="a", kind="hub", standing=standing)
            state.show_finding(finding)
            st.text(state.finding() == finding.id)
            st.text(st.session_state.get(state.WITHOUT_OFFICE))

    assert [text.value for text in run(script).text] == ["True", "True", "True", "None"]


def test_the_session_holds_only_plain_values():
    def script():
        import streamlit as st

        from netmap.dashboard import state
        from netmap.dashboard.library import OpenMap
        from netmap.model import Finding, Network

        state.open_map(OpenMap(network=Network(title="t"), source="s"))
        state.show_finding(Finding(analysis="a", kind="hub"))
        state.select("actor", "a")
        state.set_focus("a")
        state.choose_field("x")

        def is_plain(value):
            if isinstance(value, dict):
                return is_plain([*value, *value.values()])
            if isinstance(value, list | tuple):
                return all(is_plain(part) for part in value)
            return value is None or isinstance(value, str | int)

        st.text(len(st.session_state))
        st.text(all(is_plain(value) for value in st.session_state.values()))

    # the map, its field and filters, what is looked at in four parts, what was before and after,
    # and that no second actor is waited for
    assert [text.value for text in run(script).text] == ["10", "True"]


def test_there_is_a_way_back_through_what_was_looked_at():
    def script():
        import streamlit as st

        from netmap.dashboard import state

        def tell():
            chosen = state.selected()
            st.text(f"{chosen.ids if chosen else None} {state.focus()} {state.can_go(back=False)}")

        state.select("actor", "a")
        state.select("actor", "a", "b")
        state.select("actor", "a", "b")
        state.set_focus("b", 2)
        state.go(back=True)
        tell()
        state.go(back=True)
        tell()
        state.go(back=False)
        tell()
        state.select(None)
        tell()

    assert [text.value for text in run(script).text] == [
        "('a', 'b') None True",
        "('a',) None True",
        "('a', 'b') None True",
        "None None False",
    ]


def test_an_entry_of_the_legend_switches_its_filter():
    def script():
        import streamlit as st

        from netmap.dashboard import state

        key = f"{state.FILTER}types"
        for value in ("Amt", "Verein", "Amt", "Verein"):
            state.switch("types", value, ["Amt", "Verein"], ["Amt", "Verein"])
            st.text(st.session_state[key])

    # all but offices, then nobody is left, which means all; then all but associations
    shown = [text.value for text in run(script).text]
    assert shown[:2] == ["['Verein']", "[]"]


def test_the_language_key_is_the_query_parameter():
    assert state.LANGUAGE == "lang"


def test_the_language_outlasts_an_emptied_address_without_a_switch():
    def script():
        import streamlit as st

        from netmap.dashboard import state

        st.text(state.texts().language)

    app = AppTest.from_function(script)
    app.query_params["lang"] = "en"
    assert app.run().text[0].value == "en"
    del app.query_params["lang"]
    assert app.run().text[0].value == "en"
