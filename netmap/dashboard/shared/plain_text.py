"""Text from users shown literally: Streamlit reads labels and headings as Markdown."""

from __future__ import annotations

import re

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_WORD_JOINER = "\N{WORD JOINER}"
# Streamlit turns these into links, icons, emoji and arrows even where they are escaped.
_AFTER_PARSING = re.compile(r"(\\[:@])(?=\S)|(?i:(www))(?=\\\.)|(\\[-<>=~])(?=\\[-<>=~])")


def plain(text: str) -> str:
    r"""Return Markdown that shows ``text`` as it stands, on one line.

    For headings, labels of buttons and tabs, captions and tables; ``st.text`` and the entries of
    select boxes need none. An invisible joiner keeps addresses and icon names from being replaced.

    Examples
    --------
    >>> plain("Café *Mitte*")
    'Café \\*Mitte\\*'
    >>> plain(":smile:") == "\\:\u2060smile\\:"
    True
    """
    escaped = _PUNCTUATION.sub(r"\\\1", " ".join(text.split()))
    return _AFTER_PARSING.sub(lambda match: match[0] + _WORD_JOINER, escaped)
