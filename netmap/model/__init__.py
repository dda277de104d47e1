"""The values that flow through netmap; all frozen."""

from netmap.model.action_fields import ActionField, Priority
from netmap.model.actors import Actor
from netmap.model.contacts import ContactPerson
from netmap.model.cooperations import Cooperation, CooperationStatus
from netmap.model.evidence import Evidence, Verdict
from netmap.model.findings import Finding, Link, Standing, Value
from netmap.model.issues import Issue, Severity
from netmap.model.meetings import Attendance, Meeting
from netmap.model.network import Network
from netmap.model.offers import Offer, OfferKind

__all__ = [
    "ActionField",
    "Actor",
    "Attendance",
    "ContactPerson",
    "Cooperation",
    "CooperationStatus",
    "Evidence",
    "Finding",
    "Issue",
    "Link",
    "Meeting",
    "Network",
    "Offer",
    "OfferKind",
    "Priority",
    "Severity",
    "Standing",
    "Value",
    "Verdict",
]
