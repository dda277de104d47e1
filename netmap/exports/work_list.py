"""The work list as a workbook: what is proposed, why, and what was decided on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from netmap.exports.workbook import to_sheets
from netmap.i18n import Texts
from netmap.model import Network
from netmap.model.proposals import Proposal
from netmap.model.suggestions import SuggestionList
from netmap.views.text.proposal_text import tabulate_proposals


def to_work_list(
    lists: Mapping[SuggestionList, Sequence[Proposal]], network: Network, *, texts: Texts
) -> bytes:
    """Return proposals, decisions and notes as a workbook (.xlsx), a sheet for each list.

    Contact persons are no part of a proposal, so none is written.

    Parameters
    ----------
    lists : mapping of SuggestionList to sequence of Proposal
        The proposals of each list.
    network : Network
        The map, for names.
    texts : Texts
        The language.
    """
    sheets = {
        texts(f"sheet-{name}"): tabulate_proposals(proposals, network, texts)
        for name, proposals in lists.items()
    }
    return to_sheets(sheets, texts=texts)
