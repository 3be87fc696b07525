"""The questions in other languages: shown to staff only when somebody has reviewed them."""

from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.language import Translation
from webbstod.model.question import Question
from webbstod.views.alphabet import swedish_order


class LanguageView(NamedTuple):
    """`reviewed` says who answers for the language, empty when nobody does."""

    translation: Translation
    reviewed: str
    sentences: list[tuple[Question, str]]


def languages(content: Content) -> list[LanguageView]:
    rows = sorted(content.translations.values(), key=lambda row: swedish_order(row.language))
    return [_view(content, row) for row in rows]


def _view(content: Content, translation: Translation) -> LanguageView:
    sentences = [(content.questions[row.question], str(row.text)) for row in translation.sentences]
    return LanguageView(translation, _reviewed(content, translation), sentences)


def _reviewed(content: Content, translation: Translation) -> str:
    if translation.id in content.reviews:
        review = content.reviews[translation.id]
        return f"{review.reviewed_by}, {review.reviewed}"
    return "granskad för hela landet" if translation.reviewed else ""
