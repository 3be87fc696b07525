"""Governing documents: guidelines, routines, action plans and assignments."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity, Keyworded, Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Adress, Datum, Markdown, Nullable, Text, one_of, ref
from webbstod.model.stamp import Stamped

DocumentKind = Literal["riktlinje", "rutin", "handlingsplan", "vårdprogram", "uppdrag", "beslut"]
Level = Literal["region", "verksamhetsområde", "enhet"]
State = Literal["planerad", "pågår", "klar", "löpande"]


class Activity(Entity):
    what: Text = Field(
        alias="vad",
        title="Vad",
        description="Vad som ska göras.",
        examples=["Utbilda vårdnära personal två gånger om året"],
    )
    owner: Text = Field(
        alias="ansvarig",
        title="Ansvarig",
        description="Rollen som svarar för det.",
        examples=["Samordnare mot våld i nära relationer"],
    )
    due: Nullable[Datum] = Field(
        alias="senast",
        title="Senast",
        description="När det senast ska vara klart, eller null.",
        examples=["2027-03-31"],
    )
    state: Annotated[State, *one_of(State)] = Field(
        alias="läge",
        title="Läge",
        description="Hur långt det har kommit.",
        examples=["pågår"],
    )
    followed_up: Datum | None = Field(
        alias="följt_upp",
        title="Följt upp",
        description="När läget senast gicks igenom.",
        examples=["2026-11-02"],
        default=None,
    )
    note: Text | None = Field(
        alias="not",
        title="Not",
        description="En kort anmärkning.",
        examples=["Våren är bokad."],
        default=None,
    )


class Document(Named, Keyworded, Stamped):
    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Dokumentets titel.",
        examples=["Riktlinje mot våld i nära relationer"],
    )
    kind: Annotated[DocumentKind, *one_of(DocumentKind)] = Field(
        alias="slag",
        title="Slag",
        description="Slags dokument.",
        examples=["riktlinje"],
    )
    level: Annotated[Level, *one_of(Level)] = Field(
        alias="nivå",
        title="Nivå",
        description="Var det gäller.",
        examples=["region"],
    )
    about: Markdown = Field(
        alias="om",
        title="Om",
        description="Vad dokumentet säger, i några meningar.",
        examples=["Säger vem som frågar och när."],
    )
    goals: list[Text] = Field(
        alias="mål",
        title="Mål",
        description="Dokumentets mål.",
        examples=[["Alla enheter har en rutin"]],
        default=[],
    )
    activities: list[Activity] = Field(
        alias="aktiviteter",
        title="Aktiviteter",
        description="Det som ska göras.",
        examples=[
            [
                {
                    "vad": "Utbilda chefer",
                    "ansvarig": "Samordnare",
                    "senast": "null",
                    "läge": "löpande",
                }
            ]
        ],
        default=[],
    )
    follow_up: Text | None = Field(
        alias="uppföljning",
        title="Uppföljning",
        description="Hur ofta arbetet gås igenom, och med vem.",
        examples=["Samtal var tredje vecka med uppdragsgivaren"],
        default=None,
    )
    replaces: Annotated[Reference, *ref("dokument")] | None = Field(
        alias="ersätter",
        title="Ersätter",
        description="Id för dokumentet som det ersätter.",
        examples=["gammal-riktlinje"],
        default=None,
    )
    used_by: list[Annotated[Reference, *ref("enhetstyp")]] = Field(
        alias="tillämpas_på",
        title="Tillämpas på",
        description="De enhetstyper som det gäller.",
        examples=[["bvc"]],
        default=[],
    )
    web: Adress | None = Field(
        alias="webb",
        title="Webb",
        description="Var hela dokumentet finns.",
        examples=["https://www.example.se/riktlinje"],
        default=None,
    )
