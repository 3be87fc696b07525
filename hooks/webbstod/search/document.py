"""What a search finds: a page, or a thing on a page that has an address of its own."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """The words that it is found by, and what is shown of it; its number may be an example.

    `worth` is 1 for what answers a question itself, less for what only lists or explains.
    """

    address: str
    title: str
    group: str = ""
    kind: str = ""
    place: str = ""
    number: str = ""
    example: bool = False
    keywords: tuple[str, ...] = ()
    headings: str = ""
    text: str = ""
    worth: float = 1.0

    @property
    def page(self) -> str:
        return self.address.partition("#")[0]
