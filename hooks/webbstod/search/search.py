"""Documents and synonyms → the files that the search field fetches, and advice on the words.

It fetches the index at its first focus, and texts for the hits that it shows. They are scripts and
not JSON, because a page opened from a folder may not fetch files.
"""

import base64
import json
import zlib
from collections.abc import Iterable, Iterator
from operator import attrgetter

from webbstod.model.search_words import SearchWords
from webbstod.problems import Problem
from webbstod.search.advice import advise
from webbstod.search.document import Document
from webbstod.search.index import index
from webbstod.search.postings import Postings
from webbstod.search.shards import shards, version
from webbstod.search.synonyms import Synonyms

FOLDER = "assets/sok"
INDEX = f"{FOLDER}/index.js"


class Search:
    def __init__(self, documents: Iterable[Document], groups: Iterable[SearchWords]) -> None:
        self.documents = sorted(documents, key=attrgetter("address"))
        self.synonyms = Synonyms(groups)
        self.postings = Postings(self.documents, self.synonyms)

    def index(self) -> str:
        found = index(self.documents, self.synonyms, self.postings)
        return f'(globalThis.webbstod??={{}}).searchPacked="{_packed(_json(found))}";\n'

    def files(self) -> Iterator[tuple[str, str]]:
        """Address and text of each."""
        yield INDEX, self.index()
        part = version(self.documents)
        for number, texts in enumerate(shards(self.documents)):
            name = f"((globalThis.webbstod??={{}}).searchTexts??={{}})[{number}]"
            yield f"{FOLDER}/text-{part}-{number}.js", f"{name}={_json(texts)};\n"

    def advice(self) -> Iterator[Problem]:
        return advise(self.documents, self.synonyms, self.postings)


def _packed(text: str) -> str:
    """Small also from a folder, or a server that does not compress: deflate, written as base64."""
    packer = zlib.compressobj(level=9, wbits=-zlib.MAX_WBITS)
    return base64.b64encode(packer.compress(text.encode()) + packer.flush()).decode("ascii")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
