"""All that one region's site is made of, read and typed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeVar

from webbstod.model.answer import Answer
from webbstod.model.base import Named
from webbstod.model.branch import Branch
from webbstod.model.contact import Contact
from webbstod.model.first_minutes import ImmediateRisk, Minimum
from webbstod.model.page import PageHead
from webbstod.model.question import Question
from webbstod.model.record import DocTemplate, Phrase, RecordSystem
from webbstod.model.region import Municipality, Region
from webbstod.model.regulation import Paragraph, Regulation
from webbstod.model.routine import BaseRoutine
from webbstod.model.sign import Sign
from webbstod.model.source import Source
from webbstod.model.term import Term
from webbstod.model.unit import RegionalRoutine, Unit, UnitType

M = TypeVar("M", bound=Named)


ANY = "*"


class Table(dict[str, M]):
    """Things by id. `broken` holds the ids that exist but could not be read, so that what points
    at them is not blamed too; `ANY` where it is not even known which."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: set[str] = set()

    def knows(self, name: str) -> bool:
        return name in self or name in self.broken or ANY in self.broken


@dataclass(frozen=True)
class WrittenPage:
    """A hand-written page: its address on the site, its head, its Markdown and where it stands."""

    address: str
    head: PageHead
    body: str
    file: str
    body_line: int
    of_region: bool


@dataclass
class Content:
    """Filled by `load` only."""

    region: Region
    base: BaseRoutine
    minimum: Minimum
    risk: ImmediateRisk
    sources: Table[Source] = field(default_factory=Table)
    regulations: Table[Regulation] = field(default_factory=Table)
    questions: Table[Question] = field(default_factory=Table)
    signs: Table[Sign] = field(default_factory=Table)
    branches: Table[Branch] = field(default_factory=Table)
    answers: Table[Answer] = field(default_factory=Table)
    helplines: Table[Contact] = field(default_factory=Table)
    resources: Table[Contact] = field(default_factory=Table)
    municipalities: Table[Municipality] = field(default_factory=Table)
    record_systems: Table[RecordSystem] = field(default_factory=Table)
    phrases: Table[Phrase] = field(default_factory=Table)
    templates: Table[DocTemplate] = field(default_factory=Table)
    terms: Table[Term] = field(default_factory=Table)
    unit_types: Table[UnitType] = field(default_factory=Table)
    routines: Table[RegionalRoutine] = field(default_factory=Table)
    units: Table[Unit] = field(default_factory=Table)
    pages: list[WrittenPage] = field(default_factory=list)
    paragraphs: dict[str, tuple[Regulation, Paragraph]] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.index()

    def index(self) -> None:
        """Makes the tables that are found through others."""
        self.paragraphs = {
            paragraph.id: (regulation, paragraph)
            for regulation in self.regulations.values()
            for paragraph in regulation.paragraphs
        }
        self.contacts = {contact.id: contact for contact in self.all_contacts()}

    def all_contacts(self) -> Iterator[Contact]:
        own = (town.contacts for town in self.municipalities.values())
        return chain(self.helplines.values(), self.resources.values(), *own)

    def knows(self, target: str, name: str) -> bool:
        """Whether something of the kind `target` has the id `name`."""
        if target == "kommun" and name == "alla":
            return True
        if target == "lag" and (name in self.paragraphs or self.regulations.broken):
            return True
        if target == "kontakt":
            broken = self.helplines.broken | self.resources.broken | self.municipalities.broken
            return name in self.contacts or bool(broken)
        table = getattr(self, TARGETS[target])
        return bool(table.knows(name))

    def known(self, target: str) -> list[str]:
        """The ids of a kind, for suggestions."""
        if target == "kontakt":
            return list(self.contacts)
        names = list(getattr(self, TARGETS[target]))
        return names + list(self.paragraphs) if target == "lag" else names

    def everything(self) -> Iterator[Any]:
        """Every model that was read."""
        yield from (self.region, self.base, self.minimum, self.risk)
        for table in vars(self).values():
            if isinstance(table, Table):
                yield from table.values()
        yield from (page.head for page in self.pages)


TARGETS = {
    "kalla": "sources",
    "lag": "regulations",
    "fraga": "questions",
    "tecken": "signs",
    "gren": "branches",
    "steg": "answers",
    "kommun": "municipalities",
    "kontakt": "contacts",
    "journalsystem": "record_systems",
    "skriv": "phrases",
    "ord": "terms",
    "enhetstyp": "unit_types",
    "enhet": "units",
}
