"""What a visitor has chosen; the only module that touches the session. Ids, never objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from netmap.dashboard.library import OpenMap, library
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Finding, Standing
from netmap.store import Store

LANGUAGE = "lang"
"""Key of the language switch, and name of the parameter in the address that remembers it."""
MAP = "map"
"""Name of the parameter in the address that holds the token of the open map."""
FILTER = "filter-"
"""Keys of the map's filters begin with it."""
WITHOUT_OFFICE = f"{FILTER}without-office"
EXAMPLE = "example"
SEARCH = "search"
QUICK = "quick-line"
"""Key of the line in which cooperations are entered quickly."""
FIELD = "field"
"""Key of the choice on the page of the action fields."""

_MAP = "map-token"
_PENDING = "pending-token"
_UPLOADS = "uploads"
_EDITOR = "editor"
_NOTICE = "notice"
_EDITED = "edited"
_FORM = "form-"
_ASKED = "asked"
_DRAWING = "drawing"
_QUICK_DONE = "quick-done"
_QUICK_ENTERED = "quick-entered"
_SEEN = "|seen"
_BEGUN = "|begun"
_CONFLICT = "|conflict"
_SELECTED = "selected"
_FOCUS = "focus"
_FINDING = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """An actor or a cooperation whose details are shown."""

    target: str
    id: str


def texts() -> Texts:
    """Return the catalogue of the chosen language: at first that of the address, else German."""
    chosen = st.session_state.get(LANGUAGE) or st.query_params.get(LANGUAGE)
    return texts_for(language_of(chosen))


def language_of(name: str | None) -> Language:
    """Return the language of this name, German if there is none."""
    return Language(name) if name in list(Language) else Language.DE


def address() -> dict[str, str]:
    """Return the parameters of the address: the language unless it is German, and the map."""
    language, token = texts().language, _token()
    parameters = {} if language is Language.DE else {LANGUAGE: language.value}
    return parameters | ({MAP: token} if token else {})


def keep_address() -> None:
    """Write language and map into the address, which is emptied on the way to another page."""
    if st.query_params.to_dict() != address():
        st.query_params.from_dict(address())


def renew_choices() -> None:
    """Set again what was chosen in lists of our own words.

    Streamlit would go on showing these choices in the language in which they were made.
    """
    for key in list(st.session_state):
        if str(key).startswith(FILTER) or key == EXAMPLE:
            st.session_state[key] = st.session_state[key]


def opened() -> OpenMap | None:
    """Return the map that this visitor has open; a kept one as it stands now.

    Raises
    ------
    StoreError
        If a kept map cannot be read any more.
    """
    token = _token()
    return library().find(token) if token else None


def is_open() -> bool:
    """Whether this visitor has a map open, be it readable or not."""
    return _token() is not None


def store() -> Store | None:
    """Return where the open map is kept, even if it cannot be read; None if it is not kept."""
    token = _token()
    return library().store(token) if token else None


def open_map(opened_map: OpenMap) -> None:
    """Put a map in the place of the one open before."""
    _open(library().add(opened_map))


def open_kept(store: Store) -> None:
    """Put a kept map in the place of the one open before."""
    _open(library().keep(store))


def pending() -> OpenMap | None:
    """Return the list that waits for a decision what becomes of it."""
    token = st.session_state.get(_PENDING)
    return library().find(token) if token else None


def set_pending(read: OpenMap | None) -> None:
    """Let a list wait for a decision; None ends the waiting and empties the upload."""
    st.session_state[_PENDING] = library().add(read) if read else None
    st.session_state[_UPLOADS] = st.session_state.get(_UPLOADS, 0) + 1


def upload_key() -> str:
    """Return the key of the upload, another one each time it is to be empty."""
    return f"upload-{st.session_state.get(_UPLOADS, 0)}"


def editor() -> str:
    """Return in whose name changes are saved; "" if nobody has said so yet."""
    name: str = st.session_state.get(_EDITOR, "")
    return name


def set_editor(name: str) -> None:
    """Save changes in this name from now on."""
    st.session_state[_EDITOR] = name


def notify(text: str, *, failed: bool = False) -> None:
    """Have a sentence shown with the next page: what was done, or why it failed."""
    st.session_state[_NOTICE] = ("failed" if failed else "done", text)


def notice() -> tuple[bool, str] | None:
    """Return whether something failed and the sentence about it, once."""
    held: tuple[str, str] | None = st.session_state.pop(_NOTICE, None)
    return (held[0] == "failed", held[1]) if held else None


def edited() -> tuple[str, str] | None:
    """Return kind and id of the record in the form; the id of a new one is ""."""
    chosen: tuple[str, str] | None = st.session_state.get(_EDITED)
    return chosen


def edit(kind: str | None, id: str = "") -> None:
    """Put a record into the form; None puts it away."""
    st.session_state[_EDITED] = (kind, id) if kind else None
    st.session_state[_ASKED] = None


def drawing() -> str | None:
    """Return the actor from which a cooperation is being drawn."""
    actor: str | None = st.session_state.get(_DRAWING)
    return actor


def draw_from(actor: str | None) -> None:
    """Draw a cooperation from an actor to the one that is clicked next; None stops it."""
    st.session_state[_DRAWING] = actor


def asked() -> str | None:
    """Return what the visitor was asked to confirm."""
    question: str | None = st.session_state.get(_ASKED)
    return question


def ask(question: str | None) -> None:
    """Ask the visitor to confirm something; None asks nothing any more."""
    st.session_state[_ASKED] = question


def form_key(form: str, column: str) -> str:
    """Return the key of an input in a form."""
    return f"{_FORM}{form}|{column}"


def begin_form(form: str, revision: int, entry: Mapping[str, Any]) -> None:
    """Fill a form, or fill it anew if the record was changed while nothing was entered.

    What was entered stays until it is saved or put away.
    """
    begun = st.session_state.get(form_key(form, _BEGUN))
    if form_revision(form) == revision or (begun and begun != form_entry(form, begun)):
        return
    st.session_state[form_key(form, _SEEN)] = revision
    st.session_state[form_key(form, _BEGUN)] = dict(entry)
    for column, entered in entry.items():
        st.session_state[form_key(form, column)] = entered


def form_revision(form: str) -> int | None:
    """Return the revision of the record that a form shows; None if the form is not filled."""
    revision: int | None = st.session_state.get(form_key(form, _SEEN))
    return revision


def form_entry(form: str, columns: Iterable[str]) -> dict[str, Any]:
    """Return what stands in the inputs of a form."""
    keys = {column: form_key(form, column) for column in columns}
    return {
        column: st.session_state[key] for column, key in keys.items() if key in st.session_state
    }


def end_form(form: str) -> None:
    """Forget what was entered in a form."""
    for key in list(st.session_state):
        if str(key).startswith(form_key(form, "")):
            del st.session_state[key]


def conflict(form: str) -> str | None:
    """Return why a form could not be saved, if somebody else was quicker."""
    told: str | None = st.session_state.get(form_key(form, _CONFLICT))
    return told


def set_conflict(form: str, told: str) -> None:
    """Note that somebody else was quicker."""
    st.session_state[form_key(form, _CONFLICT)] = told


def quick() -> str:
    """Return what stands in the quick line."""
    line: str = st.session_state.get(QUICK, "")
    return line


def set_quick(line: str, *, done: str = "") -> None:
    """Write into the quick line, and note what it did before."""
    st.session_state[QUICK] = line
    st.session_state[_QUICK_DONE] = done
    st.session_state[_QUICK_ENTERED] = bool(done)


def quick_entered() -> bool:
    """Return whether the quick line has just changed the map, once."""
    return bool(st.session_state.pop(_QUICK_ENTERED, False))


def quick_done() -> str:
    """Return what the quick line did last."""
    told: str = st.session_state.get(_QUICK_DONE, "")
    return told


def selected() -> Selected | None:
    """Return the actor or cooperation whose details are shown."""
    chosen: tuple[str, str] | None = st.session_state.get(_SELECTED)
    return Selected(target=chosen[0], id=chosen[1]) if chosen else None


def select(target: str | None, id: str | None) -> None:
    """Show the details of an actor or a cooperation; None shows none."""
    st.session_state[_SELECTED] = (target, id) if target and id else None


def jump_to_searched() -> None:
    """Show the actor that was searched for, and empty the search."""
    select("actor", st.session_state[SEARCH])
    st.session_state[SEARCH] = None


def choose_field(field: str) -> None:
    """Choose what the page of the action fields shows."""
    st.session_state[FIELD] = field


def focus() -> str | None:
    """Return the id of the actor whose neighbourhood stands out."""
    actor: str | None = st.session_state.get(_FOCUS)
    return actor


def set_focus(actor: str | None) -> None:
    """Let the neighbourhood of an actor stand out; None shows the whole network again."""
    st.session_state[_FOCUS] = actor


def finding() -> str | None:
    """Return the id of the finding that is highlighted on the map."""
    chosen: str | None = st.session_state.get(_FINDING)
    return chosen


def show_finding(shown: Finding) -> None:
    """Highlight a finding on the unfiltered map, without the office if only then it holds."""
    _forget(_SELECTED, _FOCUS)
    st.session_state[_FINDING] = shown.id
    if shown.standing is Standing.ONLY_WITHOUT:
        st.session_state[WITHOUT_OFFICE] = True


def hide_finding() -> None:
    """Highlight nothing."""
    st.session_state[_FINDING] = None


def _open(token: str) -> None:
    st.session_state[_MAP] = token
    chosen = (FIELD, SEARCH, _SELECTED, _FOCUS, _FINDING, _PENDING, _EDITED, _ASKED, _DRAWING)
    _forget(*chosen, prefixes=(FILTER, _FORM))


def _token() -> str | None:
    """Token of the open map: chosen in this session, else named in the address."""
    token: str | None = st.session_state.get(_MAP) or st.query_params.get(MAP)
    return token if token and library().knows(token) else None


def _forget(*keys: str, prefixes: tuple[str, ...] = (FILTER,)) -> None:
    """Take back the map's filters and further choices."""
    for key in list(st.session_state):
        if str(key).startswith(prefixes) or key in keys:
            del st.session_state[key]
