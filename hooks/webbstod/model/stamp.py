"""Who answers for a text, and until when it holds."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity
from webbstod.model.scalars import Datum, Nullable, Text, one_of
from webbstod.model.source import Sourced

Status = Literal["utkast", "gällande", "under revidering", "upphävd"]


class Stamp(Sourced):
    owner: Text = Field(
        alias="ägare",
        title="Ägare",
        description="Den roll som svarar för texten; aldrig ett personnamn.",
        examples=["Verksamhetschef barnhälsovården"],
    )
    status: Annotated[Status, *one_of(Status)] = Field(
        alias="status",
        title="Status",
        description="Om texten gäller nu.",
        examples=["gällande"],
    )
    decided: Nullable[Datum] = Field(
        alias="beslutad",
        title="Beslutad",
        description="Dagen då texten beslutades, eller null.",
        examples=["2026-05-12"],
    )
    decided_by: Nullable[Text] = Field(
        alias="beslutad_av",
        title="Beslutad av",
        description="Den roll eller nämnd som beslutade, eller null.",
        examples=["Verksamhetschef primärvård"],
    )
    number: Nullable[Text] = Field(
        alias="diarienummer",
        title="Diarienummer",
        description="Dokumentets nummer i regionens dokumentsystem.",
        examples=["26RS1234"],
        default=None,
    )
    reviewed: Nullable[Datum] = Field(
        alias="granskad",
        title="Granskad",
        description="Dagen då någon senast läste igenom texten och godkände den, eller null.",
        examples=["2026-11-16"],
    )
    review_by: Nullable[Datum] = Field(
        alias="granskas_senast",
        title="Granskas senast",
        description="Dagen då texten senast ska läsas igenom på nytt, eller null.",
        examples=["2027-11-16"],
    )
    valid_from: Datum | None = Field(
        alias="gäller_från",
        title="Gäller från",
        description="Första dagen som texten gäller.",
        examples=["2026-12-01"],
        default=None,
    )
    valid_to: Datum | None = Field(
        alias="gäller_till",
        title="Gäller till",
        description="Sista dagen som texten gäller. Utan fältet gäller den tills vidare.",
        examples=["2028-11-30"],
        default=None,
    )

    @property
    def holds_until(self) -> Datum | None:
        """How long a printed copy may be used: its last day, else that of the next review."""
        return self.valid_to or self.review_by


class Stamped(Entity):
    """A thing that says who answers for it, and until when it holds."""

    stamp: Stamp = Field(
        alias="stämpel",
        title="Stämpel",
        description="Vem som svarar för texten och till när den gäller.",
        examples=[{"ägare": "Enhetschef BVC Exempelby", "status": "gällande"}],
    )
