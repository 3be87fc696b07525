"""The preview: what is saved shows, a fault shows as a page and goes when mended, nothing hangs."""

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from .engine import copy_of_tree, door, environment

UNIT = "enheter/bvc-kumla.html"
FILE = "data/regioner/orebro-lan/enheter/bvc-kumla.yml"
UNNAMED = "data/regioner/orebro-lan/enheter/ogonmottagningen-orebro.yml"  # no other file names it
FAULTY = "Fel i innehållet"
# Seconds. A request waits for the build that is going on, which takes its time on a slow machine.
HANGS = 60
PATIENCE = 180


@dataclass
class Preview:
    tree: Path
    port: int

    def get(self, address: str) -> str:
        """The page; no answer within a minute is an error."""
        with urlopen(f"http://127.0.0.1:{self.port}/{address}", timeout=HANGS) as answer:
            return str(answer.read().decode())

    def shows(self, words: str, address: str = UNIT) -> bool:
        """Asks again until the words are there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if words in self.get(address):
                return True
            time.sleep(0.1)
        return False

    def save(self, old: str, new: str, file: str = FILE) -> None:
        path = self.tree / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    for _ in range(10 * PATIENCE):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail(f"the preview has not come up in {PATIENCE} seconds")


@contextmanager
def previewed(tree: Path) -> Iterator[Preview]:
    port = free_port()
    command = door(tree, "visa", "--port", str(port))
    with subprocess.Popen(
        command, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            wait_for(port)
            yield Preview(tree, port)
        finally:
            server.terminate()


def test_what_is_saved_shows_and_a_fault_comes_and_goes(tmp_path: Path) -> None:
    with previewed(copy_of_tree(tmp_path)) as preview:
        assert preview.shows("<h1>BVC Kumla</h1>")
        preview.save("Samtalsrum 2", "Samtalsrum 77")
        assert preview.shows("Samtalsrum 77")
        preview.save("enhetstyp: bvc", "enhetstyp: bcv")
        assert preview.shows(FAULTY)
        assert f"{FILE}:2" in preview.get(UNIT)
        assert "Menade du" in preview.get("index.html")
        preview.save("enhetstyp: bcv", "enhetstyp: bvc")
        assert preview.shows("<h1>BVC Kumla</h1>")
        assert FAULTY not in preview.get("index.html")


@pytest.mark.allt
def test_a_fault_that_is_there_from_the_start_shows_until_it_is_mended(tmp_path: Path) -> None:
    tree = copy_of_tree(tmp_path)
    Preview(tree, 0).save("namn: BVC Kumla", "nam: BVC Kumla")
    with previewed(tree) as preview:
        assert preview.shows(FAULTY, "index.html")
        assert f"{FILE}:1" in preview.get("index.html")
        preview.save("nam: BVC Kumla", "namn: BVC Kumla")
        assert preview.shows("Vad behöver du just nu?", "index.html")
        assert preview.shows("<h1>BVC Kumla</h1>")


def test_a_page_that_does_not_exist_is_told_at_once(tmp_path: Path) -> None:
    with previewed(copy_of_tree(tmp_path)) as preview:
        assert preview.shows("<h1>BVC Kumla</h1>")
        with pytest.raises(HTTPError, match="404"):
            preview.get("finns-inte.html")


@pytest.mark.allt
def test_a_dead_link_shows_as_a_fault_too(tmp_path: Path) -> None:
    with previewed(copy_of_tree(tmp_path)) as preview:
        assert preview.shows("<h1>BVC Kumla</h1>")
        preview.save("(sakerhet.md)", "(finns-inte.md)", "docs/om/index.md")
        assert preview.shows("länken &quot;om/finns-inte.html&quot; leder ingenstans.")
        preview.save("(finns-inte.md)", "(sakerhet.md)", "docs/om/index.md")
        assert preview.shows("<h1>BVC Kumla</h1>")


@pytest.mark.allt
def test_a_unit_that_is_removed_leaves_the_rest_in_the_preview(tmp_path: Path) -> None:
    tree = copy_of_tree(tmp_path)
    with previewed(tree) as preview:
        assert preview.shows("<h1>BVC Kumla</h1>")
        (tree / UNNAMED).unlink()
        assert preview.shows("89 enheter", "enheter/index.html")
        with pytest.raises(HTTPError, match="404"):
            preview.get("enheter/ogonmottagningen-orebro.html")
