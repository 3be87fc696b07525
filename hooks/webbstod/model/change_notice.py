"""What has changed, for whom, and what they do about it."""

from typing import Annotated

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Datum, JaNej, Markdown, Nullable, Text, thing
from webbstod.model.source import Sourced


class ChangeNotice(Named, Sourced):
    date: Datum = Field(
        alias="datum",
        title="Datum",
        description="Dagen då det ändrades.",
        examples=["2026-11-16"],
    )
    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Vad som har ändrats, i en rad.",
        examples=["Ny paragraf om orosanmälan"],
    )
    changed: Markdown = Field(
        alias="ändrat",
        title="Ändrat",
        description="Vad som är nytt.",
        examples=["Anmälan regleras i en ny paragraf."],
    )
    affects: list[Annotated[Reference, *thing("enhetstyp", "enhet", "kommun")]] = Field(
        alias="berör",
        title="Berör",
        description="De som berörs; [] betyder alla.",
        examples=[["enhetstyp:bvc"]],
    )
    do: Markdown | None = Field(
        alias="gör",
        title="Gör",
        description="Vad de som berörs ska göra.",
        examples=["Byt ut blanketten."],
        default=None,
    )
    due: Datum | None = Field(
        alias="senast",
        title="Senast",
        description="När det ska vara gjort.",
        examples=["2026-12-31"],
        default=None,
    )
    decided_by: Nullable[Text] = Field(
        alias="beslutad_av",
        title="Beslutad av",
        description="Rollen eller nämnden som beslutade, eller null.",
        examples=["Riksdagen"],
    )
    example: JaNej = Field(
        alias="exempel",
        title="Exempel",
        description="ja om ändringen är påhittad.",
        examples=["nej"],
        default=False,
    )
