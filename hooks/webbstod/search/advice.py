"""What a coordinator should know of her search words, once all pages are made. It stops nothing."""

from collections.abc import Iterator, Sequence

from webbstod.model.search_words import SearchWords
from webbstod.problems import Problem
from webbstod.search.document import Document
from webbstod.search.postings import ABOUT, Postings
from webbstod.search.synonyms import Synonyms

MOST = 0.2
TITLED = ABOUT + 1
FEW = 50  # pages of a site that is too small to tell


def advise(
    documents: Sequence[Document], synonyms: Synonyms, postings: Postings
) -> Iterator[Problem]:
    pages = {one.page for one in documents}
    for group, found in zip(synonyms.groups, postings.concepts, strict=True):
        if not found:
            yield _without(group)
        hit = {documents[one.document].page for one in found if one.level >= TITLED}
        if len(pages) >= FEW and len(hit) > MOST * len(pages):
            yield _too_common(group, len(hit), len(pages))


def _without(group: SearchWords) -> Problem:
    sought = ", ".join(group.words or group.meant)
    message = f"ingen sida har något av orden {sought}."
    remedy = "Skriv ett ord som står på den sida du menar, eller ta bort raden."
    return Problem(group.id.place, message, remedy, "råd")


def _too_common(group: SearchWords, hit: int, pages: int) -> Problem:
    message = f'sökorden "{group.id}" leder till {hit} av {pages} sidor, och skiljer dem inte åt.'
    remedy = "Ta bort det vanligaste ordet, eller skriv ett som bara står på rätt sida."
    return Problem(group.id.place, message, remedy, "råd")
