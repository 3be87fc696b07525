"""Words that staff type, and the words that pages have for them."""

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Text


class SearchWords(Named):
    """Either a group of words as good as each other, or words that mean others."""

    words: list[Text] = Field(
        alias="ord",
        title="Ord",
        description="Ord som betyder detsamma; minst två.",
        examples=[["strypvåld", "stryptag", "grepp om halsen"]],
        default=[],
    )
    typed: list[Text] = Field(
        alias="skriver",
        title="Skriver",
        description="Ord som personalen skriver. Hör ihop med menar.",
        examples=[["snuten", "polis"]],
        default=[],
    )
    meant: list[Text] = Field(
        alias="menar",
        title="Menar",
        description="Ord som står på sidorna. Hör ihop med skriver.",
        examples=[["polisanmälan"]],
        default=[],
    )
