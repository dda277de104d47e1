"""What a visitor chose is remembered by ids, and each session has its own."""

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
        for value in st.session_state.values():
            parts = value if isinstance(value, tuple) else (value,)
            st.text(all(isinstance(part, str) for part in parts))

    assert [text.value for text in run(script).text] == ["True"] * 5


def test_the_language_key_is_the_query_parameter():
    assert state.LANGUAGE == "lang"
