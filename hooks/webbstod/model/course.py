"""Courses: national and the region's own."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.audience import Audience
from webbstod.model.base import Named
from webbstod.model.contact import ContactMark
from webbstod.model.scalars import Adress, Datum, JaNej, Markdown, Nullable, Text, one_of
from webbstod.model.source import Sourced

CourseForm = Literal["webb", "lärarledd", "film", "läsning"]


class Course(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Kursens namn.",
        examples=["Webbkurs om våld"],
    )
    provider: Text = Field(
        alias="anordnare",
        title="Anordnare",
        description="Den som ger kursen.",
        examples=["Nationellt centrum för kvinnofrid"],
    )
    form: Annotated[CourseForm, *one_of(CourseForm)] = Field(
        alias="form",
        title="Form",
        description="Hur kursen ges.",
        examples=["webb"],
    )
    covers: list[Text] = Field(
        alias="handlar_om",
        title="Handlar om",
        description="Vad kursen tar upp.",
        examples=[["att fråga om våld"]],
        min_length=1,
    )
    length: Nullable[Text] = Field(
        alias="längd",
        title="Längd",
        description="Hur lång den är, eller null.",
        examples=["Ungefär tre timmar"],
    )
    language: Text | None = Field(
        alias="språk",
        title="Språk",
        description="Språket.",
        examples=["svenska"],
        default=None,
    )
    web: Nullable[Adress] = Field(
        alias="webb",
        title="Webb",
        description="Webbadress, eller null.",
        examples=["https://webbkursomvald.se"],
    )
    audience: list[Annotated[Audience, *one_of(Audience)]] = Field(
        alias="för",
        title="För",
        description="Vem den är till för.",
        examples=[["vårdpersonal"]],
        min_length=1,
    )
    certificate: JaNej | None = Field(
        alias="intyg",
        title="Intyg",
        description="Om man får ett intyg.",
        examples=["ja"],
        default=None,
    )
    group_version: JaNej | None = Field(
        alias="gruppspår",
        title="Gruppspår",
        description="Om den kan göras i grupp.",
        examples=["ja"],
        default=None,
    )
    required_for: list[Text] = Field(
        alias="krävs_för",
        title="Krävs för",
        description="De som ska gå den.",
        examples=[["nyanställda på BVC"]],
        default=[],
    )
    about: Markdown | None = Field(
        alias="om",
        title="Om",
        description="Något mer om kursen.",
        examples=["Följer ett påhittat fall."],
        default=None,
    )
    verified: Nullable[Datum] = Field(
        alias="verifierad",
        title="Verifierad",
        description="Källans datum, eller null för exempel.",
        examples=["2024-01-29"],
    )
    mark: Annotated[ContactMark, *one_of(ContactMark)] = Field(
        alias="märke",
        title="Märke",
        description="V, V-old eller exempel.",
        examples=["V"],
    )
