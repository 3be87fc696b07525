"""Every scalar of a model, wherever it stands."""

from collections.abc import Iterator

from pydantic import BaseModel

from webbstod.nodes import Scalar


def scalars(value: object) -> Iterator[Scalar]:
    if isinstance(value, Scalar):
        yield value
    elif isinstance(value, BaseModel):
        for part in vars(value).values():
            yield from scalars(part)
    elif isinstance(value, list):
        for part in value:
            yield from scalars(part)
