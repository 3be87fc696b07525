"""Sentences to show or read aloud: in Swedish, and in the languages that somebody has reviewed."""

from tests.known import TODAY, invented, orebro
from webbstod.views.aloud import aloud


def test_every_sentence_of_the_bank_can_be_shown() -> None:
    assert [row.question.id for row in aloud(orebro(), TODAY)] == list(orebro().questions)


def test_a_translation_is_shown_only_when_it_has_been_reviewed() -> None:
    languages = {spoken.language for row in aloud(invented(), TODAY) for spoken in row.versions}
    assert languages == {"", "English"}
    assert all(len(row.versions) == 1 for row in aloud(orebro(), TODAY))


def test_a_translated_sentence_says_its_language_and_its_direction() -> None:
    english = [spoken for row in aloud(invented(), TODAY) for spoken in row.versions[1:]]
    assert {(spoken.lang, spoken.direction) for spoken in english} == {("en", "ltr")}
    assert all(spoken.name.endswith("-engelska") for spoken in english)
