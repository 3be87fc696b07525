"""Every kind of data file: where it lies below `data/`, what it holds, and what it is called."""

from typing import Literal, NamedTuple

from webbstod.model.agreement import Agreement
from webbstod.model.answer import Answer
from webbstod.model.base import Entity
from webbstod.model.branch import Branch
from webbstod.model.change_notice import ChangeNotice
from webbstod.model.code import Code
from webbstod.model.comment import Comment
from webbstod.model.contact import Contact
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
from webbstod.model.question import Question
from webbstod.model.record import DocTemplate, Phrase, RecordSystem
from webbstod.model.region import Municipality, Region
from webbstod.model.regulation import Regulation
from webbstod.model.routine import BaseRoutine
from webbstod.model.safety_plan import SafetyPlan
from webbstod.model.search_words import SearchWords
from webbstod.model.sign import Sign
from webbstod.model.source import Source
from webbstod.model.support_offer import SupportOffer
from webbstod.model.term import Term
from webbstod.model.unit import RegionalRoutine, Unit, UnitType

Shape = Literal["one", "list", "files"]


class Kind(NamedTuple):
    """shape: `one` thing in the file, a `list` of things, or a folder of `files` named by id.

    table: the field of Content. needed: without a thing of this kind there is no site.
    """

    table: str
    title: str
    model: type[Entity]
    shape: Shape
    path: str
    needed: bool = False


def _national(table: str, title: str, model: type[Entity], shape: Shape, path: str) -> Kind:
    return Kind(table, title, model, shape, f"nationellt/{path}", needed=shape == "one")


def _regional(table: str, title: str, model: type[Entity], shape: Shape, path: str) -> Kind:
    return Kind(table, title, model, shape, f"regioner/{{region}}/{path}")


KINDS = (
    _regional("region", "Region", Region, "one", "region.yml")._replace(needed=True),
    _national("base", "Grundrutin", BaseRoutine, "one", "grundrutin.yml"),
    _national("minimum", "Fem minuter", Minimum, "one", "fem-minuter.yml"),
    _national("risk", "Omedelbar risk", ImmediateRisk, "one", "omedelbar-risk.yml"),
    _national("safety_plan", "Säkerhetsplan", SafetyPlan, "one", "sakerhetsplan.yml"),
    _national("sources", "Källa", Source, "list", "kallor.yml"),
    _regional("sources", "Källa", Source, "list", "kallor.yml"),
    _national("regulations", "Lag", Regulation, "files", "lagar"),
    _national("questions", "Fråga", Question, "list", "fragor.yml"),
    _national("translations", "Språk", Translation, "files", "sprak"),
    _regional("reviews", "Språkgranskning", LanguageReview, "list", "sprakgranskning.yml"),
    _national("signs", "Tecken", Sign, "list", "tecken.yml"),
    _national("branches", "Gren", Branch, "files", "grenar"),
    _national("answers", "Svar", Answer, "files", "svar"),
    _national("helplines", "Stödlinje", Contact, "list", "hjalplinjer.yml"),
    _regional("resources", "Resurs", Contact, "list", "resurser.yml"),
    _regional("municipalities", "Kommun", Municipality, "files", "kommuner"),
    _regional("offers", "Behandling och stöd", SupportOffer, "list", "behandling.yml"),
    _national("record_systems", "Journalsystem", RecordSystem, "list", "journalsystem.yml"),
    _national("phrases", "Mening att skriva", Phrase, "list", "skriv.yml"),
    _national("codes", "Kod", Code, "list", "koder.yml"),
    _regional("templates", "Journalmall", DocTemplate, "files", "journalmallar"),
    _national("instruments", "Instrument", Instrument, "list", "instrument.yml"),
    _national("terms", "Ord", Term, "list", "ordlista.yml"),
    _regional("terms", "Ord", Term, "list", "ordlista.yml"),
    _national("unit_types", "Enhetstyp", UnitType, "files", "enhetstyper"),
    _regional("routines", "Regionens rutin", RegionalRoutine, "files", "enhetstyper"),
    _regional("units", "Enhet", Unit, "files", "enheter"),
    _regional("documents", "Styrdokument", Document, "files", "styrdokument"),
    _regional("agreements", "Överenskommelse", Agreement, "files", "overenskommelser"),
    _regional("forums", "Forum", Forum, "list", "forum.yml"),
    _regional("interfaces", "Kontaktväg", Interface, "list", "granssnitt.yml"),
    _national("duties", "Ansvar", Duty, "list", "ansvar.yml"),
    _regional("duties", "Ansvar", Duty, "list", "ansvar.yml"),
    _regional("deviations", "Avvikelser", Deviations, "one", "avvikelser.yml"),
    _national("lessons", "Lärdom", DeathReviewLesson, "list", "dodsfallsutredningar.yml"),
    _regional("support", "Stöd till medarbetare", EmployeeSupport, "one", "medarbetarstod.yml"),
    _national("courses", "Kurs", Course, "list", "kurser.yml"),
    _regional("courses", "Kurs", Course, "list", "kurser.yml"),
    _national("examples", "Exempel att öva på", LearningExample, "files", "larexempel"),
    _national("events", "Händelse", Event, "list", "handelser.yml"),
    _regional("events", "Händelse", Event, "list", "handelser.yml"),
    _national("changes", "Ändring", ChangeNotice, "list", "andringar.yml"),
    _regional("changes", "Ändring", ChangeNotice, "list", "andringar.yml"),
    _national("indicators", "Indikator", Indicator, "list", "indikatorer.yml"),
    _regional("indicators", "Indikator", Indicator, "list", "indikatorer.yml"),
    _regional("grants", "Utvecklingsmedel", FundingTask, "list", "utvecklingsmedel.yml"),
    _national("search_words", "Sökord", SearchWords, "list", "sokord.yml"),
    _regional("search_words", "Sökord", SearchWords, "list", "sokord.yml"),
    _regional("comments", "Synpunkt", Comment, "list", "synpunkter.yml"),
)
BY_TABLE = {kind.table: kind for kind in KINDS}
