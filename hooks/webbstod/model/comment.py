"""Comments received on the routines, and what was done about them."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Datum, JaNej, Markdown, Nullable, Text, one_of

CommentState = Literal["ny", "bedöms", "ändrat", "inte ändrat"]


class Comment(Named):
    date: Datum = Field(
        alias="datum",
        title="Datum",
        description="Dagen då synpunkten kom.",
        examples=["2026-10-12"],
    )
    sender: Text = Field(
        alias="från",
        title="Från",
        description="Rollen eller organisationen; aldrig en person.",
        examples=["Enhetschef, BVC"],
    )
    about: Text = Field(
        alias="om",
        title="Om",
        description="Vad den gäller.",
        examples=["Rutinen för BVC"],
    )
    comment: Markdown = Field(
        alias="synpunkt",
        title="Synpunkt",
        description="Vad som sades.",
        examples=["Numret är svårt att hitta."],
    )
    answer: Nullable[Markdown] = Field(
        alias="svar",
        title="Svar",
        description="Vad ni svarade, eller null.",
        examples=["Numret står nu överst."],
    )
    state: Annotated[CommentState, *one_of(CommentState)] = Field(
        alias="läge",
        title="Läge",
        description="Vad som har hänt med den.",
        examples=["ändrat"],
    )
    example: JaNej = Field(
        alias="exempel",
        title="Exempel",
        description="ja om synpunkten är påhittad.",
        examples=["nej"],
        default=False,
    )
