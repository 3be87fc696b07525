"""The questions in other languages: shown to staff only when somebody has reviewed them."""

from datetime import date
from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.language import Translation
from webbstod.model.question import Question
from webbstod.views.alphabet import swedish_order
from webbstod.views.dates import swedish_day


class LanguageView(NamedTuple):
    """`reviewed` says who answers for the language, empty when nobody does."""

    translation: Translation
    reviewed: str
    sentences: list[tuple[Question, str]]


def languages(content: Content, today: date) -> list[LanguageView]:
    rows = sorted(content.translations.values(), key=lambda row: swedish_order(row.language))
    return [_view(content, row, today) for row in rows]


def _view(content: Content, translation: Translation, today: date) -> LanguageView:
    sentences = [(content.questions[row.question], str(row.text)) for row in translation.sentences]
    return LanguageView(translation, _reviewed(content, translation, today), sentences)


def _reviewed(content: Content, translation: Translation, today: date) -> str:
    review = content.reviews.get(translation.id)
    if review and review.reviewed <= today:
        return f"{review.reviewed_by}, {swedish_day(review.reviewed)}"
    return "granskad för hela landet" if translation.reviewed else ""
