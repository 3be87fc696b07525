"""A contact path from one unit to another, agreed before it is needed."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Markdown, Nullable, Text, one_of, thing
from webbstod.model.source import Sourced

Way = Literal["telefon", "remiss", "SIP", "meddelande", "överlämning på plats"]


class Interface(Named, Sourced):
    sender: list[Annotated[Reference, *thing("enhetstyp", "enhet")]] = Field(
        alias="från",
        title="Från",
        description="Enheter eller enhetstyper som lämnar över.",
        examples=[["enhetstyp:bvc"]],
        min_length=1,
    )
    receiver: Annotated[Reference, *thing("enhetstyp", "enhet", "kontakt")] = Field(
        alias="till",
        title="Till",
        description="Den som tar emot.",
        examples=["kontakt:kvinnofridslinjen"],
    )
    when: Text = Field(
        alias="när",
        title="När",
        description="När vägen används.",
        examples=["När en vuxen vill ha stöd"],
    )
    way: Annotated[Way, *one_of(Way)] = Field(
        alias="hur",
        title="Hur",
        description="Hur kontakten tas.",
        examples=["telefon"],
    )
    do: Markdown = Field(
        alias="gör",
        title="Gör",
        description="Vad du gör.",
        examples=["Ring medan patienten sitter kvar."],
    )
    actor: Text = Field(
        alias="vem",
        title="Vem",
        description="Rollen som gör det.",
        examples=["Den som har fått svaret"],
    )
    answer_time: Nullable[Text] = Field(
        alias="svarstid",
        title="Svarstid",
        description="När man får svar, eller null.",
        examples=["Samma dag"],
    )
    may_tell: Markdown = Field(
        alias="får_berättas",
        title="Får berättas",
        description="Vad som får berättas, med och utan samtycke.",
        examples=["Det ni har kommit överens om."],
    )
    ask_whom: Text | None = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara på det som är null.",
        examples=["Enhetschefen"],
        default=None,
    )
