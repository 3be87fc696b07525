"""Contacts: who can help, when they answer, and when that was last verified."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity, Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import (
    Adress,
    Datum,
    JaNej,
    Klockslag,
    Markdown,
    Nullable,
    SourceRef,
    Telefon,
    Text,
    one_of,
    ref,
)

ContactKind = Literal[
    "polis", "112", "socialtjänst", "socialjour", "kvinnojour", "tjejjour", "mansjour",
    "brottsofferjour", "barnahus", "skyddat boende", "behandling-utsatt", "behandling-utövare",
    "resursteam-heder", "resursteam-prostitution", "ungdomsmottagning", "akut",
    "nationell-linje", "rådgivning-till-personal", "förvaltning",
]  # fmt: skip
TargetGroup = Literal[
    "kvinnor", "män", "hbtqi", "barn", "unga", "vuxna", "äldre", "funktionsnedsättning", "heder",
    "utövare", "anhörig", "personal", "alla",
]  # fmt: skip
Weekday = Literal["mån", "tis", "ons", "tor", "fre", "lör", "sön"]
Entry = Literal["akut", "samma dag", "planerad", "konsultation"]
ContactMark = Literal["V", "V-old", "exempel"]


class Phone(Entity):
    number: Telefon = Field(
        alias="nummer",
        title="Nummer",
        description="Numret, med bindestreck och mellanslag.",
        examples=["08-465 004 10"],
    )
    label: Text | None = Field(
        alias="etikett",
        title="Etikett",
        description="Vad numret går till.",
        examples=["Mottagningen"],
        default=None,
    )
    free: JaNej | None = Field(
        alias="gratis",
        title="Gratis",
        description="Om samtalet är gratis.",
        examples=["ja"],
        default=None,
    )
    anonymous: JaNej | None = Field(
        alias="anonymt",
        title="Anonymt",
        description="Om den som ringer får vara anonym.",
        examples=["ja"],
        default=None,
    )


class Hours(Entity):
    """One interval on one or several days; a day may have several."""

    days: list[Annotated[Weekday, *one_of(Weekday)]] = Field(
        alias="dagar",
        title="Dagar",
        description="Veckodagarna.",
        examples=[["mån", "tis"]],
        min_length=1,
    )
    opens: Klockslag = Field(
        alias="från",
        title="Från",
        description="När det öppnar.",
        examples=["08:00"],
    )
    closes: Klockslag = Field(
        alias="till",
        title="Till",
        description="När det stänger; 24:00 är midnatt.",
        examples=["12:00"],
    )


class Contact(Named):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Verksamhetens namn.",
        examples=["Socialtjänsten i Exempelby, mottagningen"],
    )
    kind: Annotated[ContactKind, *one_of(ContactKind)] = Field(
        alias="typ",
        title="Typ",
        description="Slags verksamhet.",
        examples=["socialtjänst"],
    )
    about: Markdown | None = Field(
        alias="om",
        title="Om",
        description="Vad de gör, i en eller två meningar.",
        examples=["Stöd till vuxna och barn."],
        default=None,
    )
    groups: list[Annotated[TargetGroup, *one_of(TargetGroup)]] = Field(
        alias="för",
        title="För",
        description="Vilka de är till för. Efter det hittas de under Hitta hjälp.",
        examples=[["vuxna", "barn"]],
    )
    phones: list[Phone] = Field(
        alias="telefon",
        title="Telefon",
        description="Numren; en tom lista [] om de inte har något.",
        examples=[[{"nummer": "08-465 004 10"}]],
    )
    hours: Nullable[list[Hours]] = Field(
        alias="öppet",
        title="Öppet",
        description="Tiderna, eller null om de inte är kända.",
        examples=[[{"dagar": ["mån"], "från": "08:00", "till": "12:00"}]],
    )
    after_hours: Annotated[Reference, *ref("kontakt")] | None = Field(
        alias="efter_öppettid",
        title="Efter öppettid",
        description="Id för kontakten som tar över när det är stängt.",
        examples=["kumla-socialjour"],
        default=None,
    )
    entry: Annotated[Entry, *one_of(Entry)] = Field(
        alias="ingång",
        title="Ingång",
        description="Hur fort de kan ta emot; konsultation är bara för personal.",
        examples=["samma dag"],
    )
    takes_reports: JaNej = Field(
        alias="orosanmälan",
        title="Orosanmälan",
        description="Om de tar emot orosanmälan i kommunen.",
        examples=["ja"],
        default=False,
    )
    staff_may_call: JaNej = Field(
        alias="personal_kan_ringa",
        title="Personal kan ringa",
        description="Om personal kan rådgöra där.",
        examples=["ja"],
        default=False,
    )
    referral: JaNej = Field(
        alias="remiss",
        title="Remiss",
        description="Om det behövs remiss.",
        examples=["nej"],
        default=False,
    )
    languages: list[Text] = Field(
        alias="språk",
        title="Språk",
        description="Språk som de talar.",
        examples=[["svenska", "arabiska"]],
        default=[],
    )
    interpreter: JaNej = Field(
        alias="tolk",
        title="Tolk",
        description="Om de ordnar tolk.",
        examples=["ja"],
        default=False,
    )
    web: Adress | None = Field(
        alias="webb",
        title="Webb",
        description="Webbadress.",
        examples=["https://kvinnofridslinjen.se"],
        default=None,
    )
    verified: Nullable[Datum] = Field(
        alias="verifierad",
        title="Verifierad",
        description="Källans datum, eller null för exempel och för källor utan datum.",
        examples=["2024-04-16"],
    )
    mark: Annotated[ContactMark, *one_of(ContactMark)] = Field(
        alias="märke",
        title="Märke",
        description="V, V-old eller exempel.",
        examples=["V"],
    )
    source: SourceRef | None = Field(
        alias="källa",
        title="Källa",
        description="Källan.",
        examples=["kalla:nck-stodlinjer-2024"],
        default=None,
    )
