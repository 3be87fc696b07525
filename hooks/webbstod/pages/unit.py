"""A page for every unit: its routine in four parts, its municipalities' help, its stamps."""

from collections.abc import Iterator
from functools import cache
from itertools import chain

from markupsafe import Markup

from webbstod.content import Content
from webbstod.fragments import lines
from webbstod.merge import Routine, inherited, lay
from webbstod.model.routine import BlockId
from webbstod.model.stamp import Stamp
from webbstod.model.unit import Unit, UnitType
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views import calendar
from webbstod.views import contacts as contact_views
from webbstod.views import unit as views
from webbstod.views.brief import brief
from webbstod.views.coverage import interfaces_of
from webbstod.views.documents import documents
from webbstod.views.record import record


def pages(renderer: Renderer) -> Iterator[Page]:
    press = _Press(renderer)
    for unit in renderer.content.units.values():
        if unit.type in renderer.content.unit_types:
            yield press.page(unit)


class _Press:
    """Renders what many units share only once."""

    def __init__(self, renderer: Renderer) -> None:
        self.renderer = renderer
        self.content: Content = renderer.content
        self.bits = renderer.macros("bits.html")
        self.unit_bits = renderer.macros("unit_bits.html")
        self.record_bits = renderer.macros("record_bits.html")
        self.template = renderer.environment.get_template("unit.html")
        ordered = sorted(self.content.answers.values(), key=lambda answer: answer.order)
        self.answers = self.unit_bits.answers(ordered, self.content.minimum)
        self.fresh = [
            row for row in calendar.notices(self.content) if calendar.is_news(row, renderer.today)
        ]
        self.below = cache(self._below)
        self.contacts = cache(self._contacts)
        self.record = cache(self._record)
        self.documents = cache(self._documents)
        self.paths = cache(self._paths)

    def page(self, unit: Unit) -> Page:
        unit_type = self.content.unit_types[unit.type]
        return Page(
            f"enheter/{unit.id}.html",
            unit.name,
            f"Rutinen för {unit.name}: fråga, svar, dokumentera och hjälp.",
            "enhet",
            self._body(unit, unit_type),
            keywords=(unit_type.name, unit_type.short, *unit_type.keywords, *unit.keywords),
            own_text=self._own_text(unit),
            place=_place(unit, self.contacts(tuple(unit.municipalities))[0]),
            valid_to=unit.stamp.holds_until,
        )

    def _body(self, unit: Unit, unit_type: UnitType) -> str:
        routine, rendered = self._with_own(unit)
        parts = views.parts(routine, unit_type)
        towns, contacts, receivers = self.contacts(tuple(unit.municipalities))
        phone = self._phone(unit)
        return self.template.render(
            unit=unit, phone=phone, type=unit_type, towns=towns,
            everywhere="alla" in unit.municipalities, parts_of_unit=parts,
            missing=views.missing(parts), rendered=rendered, answers=self.answers,
            brief=self.unit_bits.brief(brief(self.content, routine)),
            consult=self.unit_bits.consult(unit, phone), record=self.record(unit.record_system),
            secrecy=self.unit_bits.secrecy(unit.principal),
            contacts=contacts, receivers=receivers, news=self._news(unit),
            paths=self.paths(interfaces_of(self.content, unit)),
            documents=self.documents(unit.type), footer=self._footer(unit),
        )  # fmt: skip

    def _with_own(self, unit: Unit) -> tuple[Routine, dict[BlockId, Markup]]:
        below, rendered = self.below(unit.type)
        if not unit.blocks:
            return below, rendered
        routine = lay(below, "Hos oss", unit.blocks)
        own = {block.id: self._block(block.id, routine) for block in unit.blocks}
        return routine, rendered | own

    def _below(self, unit_type: str) -> tuple[Routine, dict[BlockId, Markup]]:
        routine = inherited(self.content, unit_type)
        parts = views.parts(routine, self.content.unit_types[unit_type])
        names = [block.id for part in parts for block in part.blocks]
        return routine, {name: self._block(name, routine) for name in names}

    def _block(self, name: BlockId, routine: Routine) -> Markup:
        html: Markup = self.bits.folded(views.block_view(name, routine))
        return html

    def _contacts(self, names: tuple[str, ...]) -> tuple[list[contact_views.Town], Markup, Markup]:
        towns = contact_views.towns(self.content, names)
        at_once = contact_views.at_once(self.content)
        resources = list(self.content.resources.values())
        shown = self.unit_bits.contacts(towns, at_once, resources)
        return towns, shown, self.unit_bits.receivers(towns)

    def _record(self, name: str | None) -> Markup:
        html: Markup = self.record_bits.record(record(self.content, name, self.renderer.today))
        return html

    def _phone(self, unit: Unit) -> Markup:
        if unit.phone is None:
            return Markup()
        html: Markup = self.bits.number(unit.phone, self.content.region.example)
        return html

    def _paths(self, names: tuple[str, ...]) -> Markup:
        """How a unit reaches others, agreed before it is needed."""
        html: Markup = self.unit_bits.paths([self.content.interfaces[name] for name in names])
        return html

    def _news(self, unit: Unit) -> Markup:
        html: Markup = self.unit_bits.news(calendar.of_unit(unit, self.fresh))
        return html

    def _documents(self, unit_type: str) -> Markup:
        """What the region has decided for the type."""
        rows = documents(self.content, self.renderer.today)
        html: Markup = self.unit_bits.documents([row for row in rows if unit_type in row.used_by])
        return html

    def _footer(self, unit: Unit) -> Markup:
        html: Markup = self.bits.footer(stamps(self.content, unit))
        return html

    def _own_text(self, unit: Unit) -> str:
        """Inherited text is searched once, on its own page."""
        marked = (block.text for block in unit.blocks if block.text)
        steps = (step.do for block in unit.blocks for step in block.steps)
        html = (self.renderer.fragments.html(text) for text in chain(marked, steps))
        never = (words for block in unit.blocks for words in block.never_say)
        return "\n".join((unit.contact_role or "", *map(lines, html), *never))


def stamps(content: Content, unit: Unit) -> list[tuple[str, Stamp]]:
    """Of each layer of a unit's routine, the nearest first."""
    routine = content.routines.get(unit.type)
    regional = [("Regionens rutin", routine.stamp)] if routine else []
    national = ("Den nationella grunden", content.base.stamp)
    return [(f"Rutinen för {unit.name}", unit.stamp), *regional, national]


def _place(unit: Unit, towns: list[contact_views.Town]) -> str:
    if "alla" in unit.municipalities:
        return "hela länet"
    return ", ".join(town.municipality.name for town in towns)
