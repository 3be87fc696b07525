"""All that one region's site is made of, read and typed."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeVar, get_args

from webbstod.model.agreement import Agreement
from webbstod.model.answer import Answer
from webbstod.model.base import Named
from webbstod.model.branch import Branch
from webbstod.model.change_notice import ChangeNotice
from webbstod.model.code import Code
from webbstod.model.comment import Comment
from webbstod.model.contact import Contact, ContactKind
from webbstod.model.course import Course
from webbstod.model.death_review import DeathReviewLesson
from webbstod.model.deviations import Deviations
from webbstod.model.document import Document
from webbstod.model.duty import Duty
from webbstod.model.employee_support import EmployeeSupport
from webbstod.model.event import Event
from webbstod.model.first_minutes import ImmediateRisk, Minimum
from webbstod.model.forum import Forum
from webbstod.model.funding_task import FundingTask
from webbstod.model.indicator import Indicator
from webbstod.model.instrument import Instrument
from webbstod.model.interface import Interface
from webbstod.model.language import LanguageReview, Translation
from webbstod.model.learning_example import LearningExample
from webbstod.model.page import PageHead
from webbstod.model.question import Question
from webbstod.model.record import DocTemplate, Phrase, RecordSystem
from webbstod.model.region import Municipality, Region
from webbstod.model.regulation import Paragraph, Regulation
from webbstod.model.routine import BaseRoutine
from webbstod.model.safety_plan import SafetyPlan
from webbstod.model.search_words import SearchWords
from webbstod.model.sign import Sign
from webbstod.model.source import Source
from webbstod.model.support_offer import SupportOffer
from webbstod.model.term import Term
from webbstod.model.unit import RegionalRoutine, Unit, UnitType
from webbstod.sections import LISTS, SECTIONS
from webbstod.targets import TARGETS

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
    safety_plan: SafetyPlan
    support: EmployeeSupport | None = None
    deviations: Deviations | None = None
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
    translations: Table[Translation] = field(default_factory=Table)
    reviews: Table[LanguageReview] = field(default_factory=Table)
    offers: Table[SupportOffer] = field(default_factory=Table)
    codes: Table[Code] = field(default_factory=Table)
    instruments: Table[Instrument] = field(default_factory=Table)
    documents: Table[Document] = field(default_factory=Table)
    agreements: Table[Agreement] = field(default_factory=Table)
    forums: Table[Forum] = field(default_factory=Table)
    interfaces: Table[Interface] = field(default_factory=Table)
    duties: Table[Duty] = field(default_factory=Table)
    lessons: Table[DeathReviewLesson] = field(default_factory=Table)
    courses: Table[Course] = field(default_factory=Table)
    examples: Table[LearningExample] = field(default_factory=Table)
    events: Table[Event] = field(default_factory=Table)
    changes: Table[ChangeNotice] = field(default_factory=Table)
    indicators: Table[Indicator] = field(default_factory=Table)
    grants: Table[FundingTask] = field(default_factory=Table)
    comments: Table[Comment] = field(default_factory=Table)
    search_words: Table[SearchWords] = field(default_factory=Table)
    pages: list[WrittenPage] = field(default_factory=list)
    paragraphs: dict[str, tuple[Regulation, Paragraph]] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)
    used_types: frozenset[str] = frozenset()
    written: dict[str, WrittenPage] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.index()

    def index(self) -> None:
        """Makes the tables that are found through others: `homes` leads from a municipality's
        contact to it, `written` from a page's address without `.html` to it."""
        self.paragraphs = {
            paragraph.id: (regulation, paragraph)
            for regulation in self.regulations.values()
            for paragraph in regulation.paragraphs
        }
        self.contacts = {contact.id: contact for contact in self.all_contacts()}
        self.homes = {
            contact.id: town.id
            for town in self.municipalities.values()
            for contact in town.contacts
        }
        self.used_types = frozenset(unit.type for unit in self.units.values())
        self.written = {page.address.removesuffix(".html"): page for page in self.pages}

    def all_contacts(self) -> Iterator[Contact]:
        own = (town.contacts for town in self.municipalities.values())
        return chain(self.helplines.values(), self.resources.values(), *own)

    def knows(self, target: str, name: str) -> bool:
        """Whether something of the kind `target` has the id `name`."""
        if any(getattr(self, table).broken for table in FOUND_WITHIN.get(target, ())):
            return True
        table = TARGETS[target].table
        return bool(table and getattr(self, table).knows(name)) or name in self.known(target)

    def known(self, target: str) -> Collection[str]:
        """The ids of a kind."""
        if target in _KNOWN:
            return _KNOWN[target](self)
        table: Table[Any] = getattr(self, TARGETS[target].table)
        return table.keys()

    def everything(self) -> Iterator[Any]:
        """Every model that was read."""
        ones = (self.region, self.base, self.minimum, self.risk, self.safety_plan)
        yield from (*ones, *filter(None, (self.support, self.deviations)))
        for table in vars(self).values():
            if isinstance(table, Table):
                yield from table.values()
        yield from (page.head for page in self.pages)


FOUND_WITHIN = {
    "lag": ("regulations",),
    "kontakt": ("helplines", "resources", "municipalities"),
}
_KNOWN: dict[str, Callable[[Content], Collection[str]]] = {
    "kontakt": lambda content: content.contacts.keys(),
    "kommun": lambda content: ["alla", *content.municipalities],
    "lag": lambda content: content.regulations.keys() | content.paragraphs.keys(),
    "del": lambda _: SECTIONS.keys(),
    "sida": lambda content: LISTS.keys() | content.written.keys(),
    "hjalp": lambda _: get_args(ContactKind),
}
