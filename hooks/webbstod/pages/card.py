"""A card for every unit, one small sheet to print, and all of them in one file."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from markupsafe import Markup

from webbstod import addresses
from webbstod.merge import Routine, inherited, lay
from webbstod.model.unit import Unit
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.pages.unit import stamps
from webbstod.views import card as views
from webbstod.views import contacts
from webbstod.views.alphabet import swedish_order
from webbstod.views.qr import qr

ALL_CARDS = "enheter/kort.html"
IN_THE_POCKET = 2
NAMED = 4


def pages(renderer: Renderer) -> Iterator[Page]:
    """Each card is rendered once, for its own page and for that of all."""
    press = _Press(renderer)
    cards = [(unit, press.card(unit)) for unit in _in_order(renderer)]
    template = renderer.environment.get_template("card.html")
    footer = renderer.macros("bits.html").footer
    for unit, card in cards:
        yield _page(
            f"enheter/{unit.id}/kort.html",
            f"Kort för {unit.name}",
            f"Kortet för {unit.name}, att skriva ut.",
            template.render(unit=unit, card=card, footer=footer(stamps(renderer.content, unit))),
        )
    body = renderer.render("cards.html", cards=[card for _, card in cards])
    yield _page(ALL_CARDS, "Alla enheters kort", "Enheternas kort, att skriva ut.", body)


def _page(address: str, title: str, description: str, body: str) -> Page:
    """All that it says is found on the unit's page, so that the search has it already."""
    return Page(
        address, title, description, "övrigt", body, keywords=("kort", "fickkort"), searched=False
    )


def _in_order(renderer: Renderer) -> list[Unit]:
    """As the finder has them."""
    types = renderer.content.unit_types
    units = (unit for unit in renderer.content.units.values() if unit.type in types)
    return sorted(units, key=lambda unit: (types[unit.type].order, swedish_order(unit.name)))


class _Way(NamedTuple):
    """To the unit's page, from paper."""

    code: Markup
    address: Markup


class _Press:
    """Renders what many cards share only once."""

    def __init__(self, renderer: Renderer) -> None:
        self.content = renderer.content
        self.bits = renderer.macros("card_bits.html")
        self.minutes = self.bits.minutes(self.content.minimum)
        self.home = addresses.home(self.content)
        self.below = cache(lambda name: inherited(self.content, name))
        self.inherited = cache(lambda name: self._said(name, self.below(name)))
        self.numbers = cache(self._numbers)
        self.place = cache(self._place)

    def card(self, unit: Unit) -> Markup:
        towns = tuple(unit.municipalities)
        html: Markup = self.bits.card(
            unit, self.content.unit_types[unit.type], self.place(towns), self._routine(unit),
            self.minutes, *self.numbers(towns), self._way(unit),
        )  # fmt: skip
        return html

    def _routine(self, unit: Unit) -> Markup:
        if views.USED.isdisjoint(block.id for block in unit.blocks):
            return self.inherited(unit.type)
        return self._said(unit.type, lay(self.below(unit.type), "Hos oss", unit.blocks))

    def _said(self, name: str, routine: Routine) -> Markup:
        kind = self.content.unit_types[name]
        rule = (
            self.bits.received() if kind.receives else self.bits.asked(list(views.asked(routine)))
        )
        html: Markup = rule + self.bits.said(views.words(self.content, routine, kind))
        return html

    def _numbers(self, names: tuple[str, ...]) -> tuple[Markup, Markup]:
        """Those that fit the card, and where the others are."""
        towns = contacts.towns(self.content, names)
        at_once = contacts.at_once(self.content)[:IN_THE_POCKET]
        return self.bits.numbers(at_once, towns), self.bits.others(towns, self.home)

    def _way(self, unit: Unit) -> _Way:
        """A QR code and a short address, where both ends are known."""
        if not (self.home and unit.hsa_id):
            return _Way(Markup(), self.bits.whole("", ""))
        short = addresses.short(unit.hsa_id)
        address = f"{self.home}{short}"
        return _Way(self.bits.code(unit.name, qr(address)), self.bits.whole(short, address))

    def _place(self, names: tuple[str, ...]) -> str:
        towns = [town.municipality.name for town in contacts.towns(self.content, names)]
        if "alla" in names:
            return "hela länet"
        return ", ".join(towns) if len(towns) <= NAMED else f"{len(towns)} kommuner"
