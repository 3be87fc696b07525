"""Events, by date; a page works out the week."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.audience import Audience
from webbstod.model.base import Named
from webbstod.model.scalars import Adress, Datum, JaNej, Markdown, Nullable, Text, one_of
from webbstod.model.source import Sourced

EventKind = Literal["konferens", "workshop", "utbildning", "kampanjvecka", "samverkansträff"]


class Event(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Händelsens namn.",
        examples=["En vecka fri från våld"],
    )
    kind: Annotated[EventKind, *one_of(EventKind)] = Field(
        alias="slag",
        title="Slag",
        description="Slags händelse.",
        examples=["kampanjvecka"],
    )
    starts: Datum = Field(
        alias="börjar",
        title="Börjar",
        description="Första dagen.",
        examples=["2027-11-22"],
    )
    ends: Datum | None = Field(
        alias="slutar",
        title="Slutar",
        description="Sista dagen, om den är en annan.",
        examples=["2027-11-28"],
        default=None,
    )
    place: Nullable[Text] = Field(
        alias="plats",
        title="Plats",
        description="Platsen, eller null.",
        examples=["Hela landet"],
    )
    organiser: Text = Field(
        alias="anordnare",
        title="Anordnare",
        description="Den som anordnar.",
        examples=["Unizon och MÄN"],
    )
    audience: list[Annotated[Audience, *one_of(Audience)]] = Field(
        alias="för",
        title="För",
        description="Vem den är till för.",
        examples=[["alla"]],
        min_length=1,
    )
    about: Markdown = Field(
        alias="om",
        title="Om",
        description="Vad som händer.",
        examples=["En vecka om att förebygga våld."],
    )
    web: Adress | None = Field(
        alias="webb",
        title="Webb",
        description="Webbadress.",
        examples=["https://www.example.se"],
        default=None,
    )
    example: JaNej = Field(
        alias="exempel",
        title="Exempel",
        description="ja om den är påhittad.",
        examples=["nej"],
        default=False,
    )
