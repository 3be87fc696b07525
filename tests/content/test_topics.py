"""The topic pages: short, findable, sourced, and none of them written from another."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.content.regions import content
from webbstod.content import WrittenPage

TOPICS = [
    page
    for page in content("orebro-lan").pages
    if page.address.startswith("fordjupning/") and not page.of_region
]
EVERY_TOPIC = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.address)
HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)
LINK = re.compile(r"\[\[[^\]]*\]\]")
NAMED = re.compile(r"\[\[[^\]|]*\|([^\]]*)\]\]")
WORD = re.compile(r"\w+")
LIST_MARK = re.compile(r"^(?:\d+\.|[-*]) +")
SENTENCE_END = re.compile(r"(?<=[.?!])[”)]*\s+")


def words(text: str) -> list[str]:
    """Those that the author wrote; a link's name is another page's, unless the author gave it."""
    return WORD.findall(LINK.sub("", NAMED.sub(r"\1", text)).lower())


def section(topic: WrittenPage, heading: str) -> str:
    places = [(match[1], match.start(), match.end()) for match in HEADING.finditer(topic.body)]
    places.append(("", len(topic.body), len(topic.body)))
    return next(
        topic.body[end:following]
        for (name, _, end), (_, following, _) in pairwise(places)
        if name == heading
    )


def passages(topic: WrittenPage) -> Iterator[str]:
    """Each paragraph, list item and sentence of more than five words."""
    for line in topic.body.splitlines():
        plain = LIST_MARK.sub("", line.strip())
        for passage in {plain, *SENTENCE_END.split(plain)}:
            if not plain.startswith("#") and len(words(passage)) > 5:
                yield " ".join(words(passage))


def test_there_are_many() -> None:
    assert len(TOPICS) >= 30


@EVERY_TOPIC
def test_it_is_read_in_a_few_minutes(topic: WrittenPage) -> None:
    assert 250 <= len(WORD.findall(LINK.sub("länk", topic.body))) <= 700


@EVERY_TOPIC
def test_it_is_found_and_leads_on(topic: WrittenPage) -> None:
    assert topic.head.group
    assert len(topic.head.stamp.sources) >= 1
    assert len(topic.head.keywords) >= 4
    assert len(topic.head.see_also) >= 2


@EVERY_TOPIC
def test_it_gives_words_to_say(topic: WrittenPage) -> None:
    assert "[[fraga:" in section(topic, "Det här säger du")


def test_no_two_topics_share_a_passage() -> None:
    """What holds for several stands in one place, and the others lead there."""
    where: dict[str, set[str]] = defaultdict(set)
    for topic in TOPICS:
        for passage in passages(topic):
            where[passage].add(topic.address)
    assert {passage: pages for passage, pages in where.items() if len(pages) > 1} == {}


def test_the_questions_are_in_six_languages_and_ten_sentences_each() -> None:
    languages = [row for row in content("orebro-lan").translations.values() if row.lang != "sv"]
    assert len(languages) >= 6
    assert [row.language for row in languages if len(row.sentences) < 10] == []
