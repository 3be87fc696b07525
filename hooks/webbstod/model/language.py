"""The questions in other languages, and who has reviewed them."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity, Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Datum, JaNej, Slug, Text, one_of, ref

TextDirection = Literal["ltr", "rtl"]


class TranslatedQuestion(Entity):
    question: Annotated[Reference, *ref("fraga")] = Field(
        alias="fråga",
        title="Fråga",
        description="Id för meningen i frågebanken.",
        examples=["radd"],
    )
    text: Text = Field(
        alias="text",
        title="Text",
        description="Meningen på språket.",
        examples=["Are you afraid of anyone close to you?"],
    )


class Translation(Named):
    language: Text = Field(
        alias="språk",
        title="Språk",
        description="Språkets namn på svenska.",
        examples=["engelska"],
    )
    own_name: Text = Field(
        alias="egennamn",
        title="Egennamn",
        description="Språkets eget namn.",
        examples=["English"],
    )
    lang: Slug = Field(
        alias="lang",
        title="Lang",
        description="Språkets kod, så att skärmläsare läser rätt.",
        examples=["en"],
    )
    direction: Annotated[TextDirection, *one_of(TextDirection)] = Field(
        alias="riktning",
        title="Riktning",
        description="Läsriktningen: ltr från vänster, rtl från höger.",
        examples=["ltr"],
    )
    reviewed: JaNej = Field(
        alias="språkgranskad",
        title="Språkgranskad",
        description="ja när översättningen är granskad för hela landet.",
        examples=["nej"],
    )
    note: Text | None = Field(
        alias="anmärkning",
        title="Anmärkning",
        description="Något att tänka på.",
        examples=["Dari skrivs med samma bokstäver."],
        default=None,
    )
    sentences: list[TranslatedQuestion] = Field(
        alias="meningar",
        title="Meningar",
        description="Meningarna.",
        examples=[[{"fråga": "radd", "text": "Are you afraid?"}]],
        min_length=1,
    )


class LanguageReview(Named):
    """The region has had a translation reviewed; the id is the language's."""

    reviewed_by: Text = Field(
        alias="granskad_av",
        title="Granskad av",
        description="Rollen som har granskat språket.",
        examples=["Auktoriserad translator"],
    )
    reviewed: Datum = Field(
        alias="granskad",
        title="Granskad",
        description="Dagen för granskningen.",
        examples=["2026-11-02"],
    )
