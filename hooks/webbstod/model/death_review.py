"""Lessons of the national reviews of deaths."""

from typing import Annotated

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Markdown, SourceRef, Text, one_of
from webbstod.model.source import Mark


class DeathReviewLesson(Named):
    year: Text = Field(
        alias="år",
        title="År",
        description="Året för rapporten.",
        examples=["2024"],
    )
    lesson: Markdown = Field(
        alias="lärdom",
        title="Lärdom",
        description="Vad utredningen visade.",
        examples=["Vården frågade inte om våld."],
    )
    here: Markdown = Field(
        alias="hos_oss",
        title="Hos oss",
        description="Vad det betyder i vår rutin.",
        examples=["Fråga igen vid nästa besök."],
    )
    source: SourceRef = Field(
        alias="källa",
        title="Källa",
        description="Källan.",
        examples=["kalla:sfs-2025"],
    )
    mark: Annotated[Mark, *one_of(Mark)] = Field(
        alias="märke",
        title="Märke",
        description="V = kontrollerad i källan, V-old = källan är gammal.",
        examples=["V"],
    )
