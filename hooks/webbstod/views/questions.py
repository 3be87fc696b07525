"""The question bank, ordered as it is used: by purpose, then by whom one speaks to."""

from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.question import Age, Purpose


class PurposeView(NamedTuple):
    id: str
    title: str


PURPOSES: dict[Purpose, PurposeView] = {
    "enskildhet": PurposeView("ord-enskildhet", "För att få vara ensam med patienten"),
    "sekretess": PurposeView("ord-sekretess", "För att säga gränsen för sekretessen"),
    "inledning": PurposeView("ord-inledning", "För att börja"),
    "fråga": PurposeView("ord-fraga", "Frågorna"),
    "följdfråga": PurposeView("ord-foljdfraga", "När svaret är ja"),
    "bemötande": PurposeView("ord-bemotande", "För att ta emot svaret"),
}
AGES: dict[Age, str] = {
    "alla": "Till alla",
    "vuxen": "Till en vuxen",
    "vårdnadshavare": "Till en vårdnadshavare",
    "12–17": "Till den som är 12–17 år",
    "6–11": "Till den som är 6–11 år",
}


def bank(content: Content) -> list[tuple[PurposeView, list[tuple[str, list[str]]]]]:
    """Purpose → age → ids of questions; empty groups left out."""
    return [(words, _by_age(content, purpose)) for purpose, words in PURPOSES.items()]


def _by_age(content: Content, purpose: Purpose) -> list[tuple[str, list[str]]]:
    groups = (
        (
            words,
            [
                str(question.id)
                for question in content.questions.values()
                if (question.purpose, question.age) == (purpose, age)
            ],
        )
        for age, words in AGES.items()
    )
    return [(words, names) for words, names in groups if names]
