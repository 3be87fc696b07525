"""A hand-written page's head."""

from pydantic import Field

from webbstod.model.base import Entity
from webbstod.model.scalars import Text
from webbstod.model.stamp import Stamp


class PageHead(Entity):
    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Sidans rubrik.",
        examples=["Om Webbstöd"],
    )
    description: Text = Field(
        alias="beskrivning",
        title="Beskrivning",
        description="En mening om vad sidan ger.",
        examples=["Vad Webbstöd är och hur det görs."],
    )
    keywords: list[Text] = Field(
        alias="sökord",
        title="Sökord",
        description="Ord som personalen söker på men som inte står i texten.",
        examples=[["bvc", "barnavårdscentral"]],
        default=[],
    )
    stamp: Stamp = Field(
        alias="stämpel",
        title="Stämpel",
        description="Vem som svarar för texten och till när den gäller.",
        examples=[{"ägare": "Enhetschef BVC Kumla", "status": "gällande"}],
    )
