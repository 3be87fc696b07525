"""The pictures in README: the one list of them."""

from collections.abc import Iterator
from typing import NamedTuple

from tests.browser.kinds import ADDRESSES
from tests.screenshots.studio import Studio

TOLD = "#traffar .utdrag:not(:empty)"
TELLING = 3  # hits in the window, each with its sentence, which comes after it


class Shot(NamedTuple):
    """What is in the window; with words, after they have been typed into the search field."""

    kind: str
    width: int = 360
    height: int = 740
    scheme: str = "light"
    words: str = ""


PICTURES = {
    "start.png": Shot("start"),
    "sok.png": Shot("start", words="orosanmälan kumla"),
    "svar.png": Shot("answer", scheme="dark"),
    "kommun.png": Shot("municipality"),
    "enhet.png": Shot("unit", width=1280, height=800),
}


def readme(there: Studio) -> Iterator[tuple[str, bytes]]:
    for name, shot in PICTURES.items():
        yield name, _taken(there, shot)


def _taken(there: Studio, shot: Shot) -> bytes:
    size = {"width": shot.width, "height": shot.height}
    page = there.tab(viewport=size, color_scheme=shot.scheme)
    page.goto(there.home + ADDRESSES[shot.kind])
    if shot.words:
        page.get_by_role("combobox").fill(shot.words)
        page.locator(TOLD).nth(TELLING - 1).wait_for()
    return page.screenshot()
