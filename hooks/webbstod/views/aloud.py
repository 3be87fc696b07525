"""The sentences of the question bank as they are shown or read aloud, in each reviewed language."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.question import Question
from webbstod.views.languages import LanguageView, languages


class Spoken(NamedTuple):
    """`language` is empty for the Swedish original."""

    name: str
    text: str
    language: str
    lang: str
    direction: str


class Aloud(NamedTuple):
    question: Question
    versions: list[Spoken]


def aloud(content: Content, today: date) -> Iterator[Aloud]:
    reviewed = [view for view in languages(content, today) if view.reviewed]
    for question in content.questions.values():
        yield Aloud(question, [_swedish(question), *_translated(question, reviewed)])


def _swedish(question: Question) -> Spoken:
    return Spoken(question.id, question.text, "", "sv", "ltr")


def _translated(question: Question, reviewed: list[LanguageView]) -> Iterator[Spoken]:
    for view in reviewed:
        language = view.translation
        for original, text in view.sentences:
            if original is question:
                name = f"{question.id}-{language.id}"
                yield Spoken(name, text, language.own_name, language.lang, language.direction)
