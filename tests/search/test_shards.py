"""Texts lie in files of a size, each text once and in order."""

from webbstod.search.document import Document
from webbstod.search.shards import SIZE, shards, starts, version


def documents(*sizes: int) -> list[Document]:
    return [Document(f"{at}.html", str(at), text="x" * size) for at, size in enumerate(sizes)]


def test_files_are_filled_and_then_ended() -> None:
    half = SIZE // 2
    assert starts(documents(half, half, 1, SIZE * 2, 1)) == [0, 2, 3, 4]


def test_every_text_is_in_one_of_them() -> None:
    some = documents(10, SIZE, 0, 5)
    assert [text for texts in shards(some) for text in texts] == [one.text for one in some]


def test_the_first_text_may_be_empty() -> None:
    assert starts(documents(0, 5)) == [0]


def test_other_texts_have_other_names() -> None:
    assert version(documents(1, 2)) != version(documents(2, 1))


def test_a_site_without_texts_has_no_files() -> None:
    assert list(shards([])) == []
