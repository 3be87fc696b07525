"""What must be known before one writes in the record, and where its words may be copied.

Only where the term that the patient's e-service leaves out is known and verified; anywhere else
there is a stop text with whom to ask, for a copied phrase is soon pasted where others can read.
"""

from datetime import date
from typing import Literal, NamedTuple

from webbstod.content import Content
from webbstod.model.record import DocTemplate, Phrase, RecordSystem

Term = Literal["verified", "late", "unverified", "unknown"]


class RecordView(NamedTuple):
    """One record system; without `system` nobody has said which, without `template` the region has
    not described it. `phrases` are those that its template names."""

    system: RecordSystem | None
    template: DocTemplate | None
    term: Term
    phrases: list[Phrase]

    @property
    def copies(self) -> bool:
        """Whether the phrases may have copy buttons."""
        return self.term == "verified"


class RegionView(NamedTuple):
    """A whole region: its templates; whether the phrases that serve all of them may be copied;
    whether some unit's system has no template (`uncovered`); the systems that it has none for."""

    records: list[RecordView]
    copies: bool
    uncovered: bool
    others: list[RecordSystem]


def standing(template: DocTemplate | None, today: date) -> Term:
    """How far the protected term can be trusted. `verified`: the text is in force, and read and
    approved; `late`: so it was, but the day to read it again, or its last day, has passed."""
    if template is None or template.protected_term is None:
        return "unknown"
    stamp = template.stamp
    if stamp.status != "gällande" or stamp.reviewed is None:
        return "unverified"
    if stamp.valid_from and stamp.valid_from > today:
        return "unverified"
    ends = [day for day in (stamp.review_by, stamp.valid_to) if day]
    return "late" if any(day < today for day in ends) else "verified"


def record(content: Content, name: str | None, today: date) -> RecordView:
    """The record system of that id; of no id, when a unit does not say."""
    system = content.record_systems.get(name) if name else None
    template = content.templates.get(name) if name else None
    phrases = [content.phrases[phrase] for phrase in template.phrases] if template else []
    return RecordView(system, template, standing(template, today), phrases)


def region(content: Content, today: date) -> RegionView:
    """One unit without a verified term is enough to take the buttons from the region's page."""
    records = [record(content, name, today) for name in content.templates]
    used = {unit.record_system for unit in content.units.values()}
    uncovered = not used <= set(content.templates)
    copies = bool(records) and not uncovered and all(view.copies for view in records)
    systems = content.record_systems.items()
    others = [system for name, system in systems if name not in content.templates]
    return RegionView(records, copies, uncovered, others)
