"""A hand-written page's head."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Keyworded
from webbstod.model.readings import Reference
from webbstod.model.scalars import Text, one_of, thing
from webbstod.model.stamp import Stamped

TopicGroup = Literal[
    "former av våld", "den du möter", "säkerhet", "lag och rätt", "undersöka och dokumentera",
    "samverkan", "du själv",
]  # fmt: skip


class PageHead(Keyworded, Stamped):
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
    group: Annotated[TopicGroup, *one_of(TopicGroup)] | None = Field(
        alias="ämnesgrupp",
        title="Ämnesgrupp",
        description="Gruppen i listan över fördjupningar; bara för sidor i docs/fordjupning.",
        examples=["former av våld"],
        default=None,
    )
    see_also: list[
        Annotated[Reference, *thing("sida", "steg", "lag", "enhet", "kommun", "del")]
    ] = Field(
        alias="se_även",
        title="Se även",
        description="Sidor som hör ihop med den här.",
        examples=[["sida:fordjupning/strypvald", "steg:akut-fara"]],
        default=[],
    )
