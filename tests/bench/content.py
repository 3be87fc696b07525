"""The project itself with N units: copies of the region's real ones, to be built and measured."""

import compileall
import re
import shutil
from pathlib import Path
from typing import NamedTuple

COPIED = ("hooks", "overrides", "docs", "data", "mkdocs.yml")
UNITS = Path("data/regioner/orebro-lan/enheter")
UNIT_PAGES = "enheter"
_NAME = re.compile(r"""^namn: *(["']?)(.+?)\1 *$""", re.MULTILINE)
_HSA_ID = re.compile(r"^(hsa_id: .+)$", re.MULTILINE)
_LINK = re.compile(r"\benhet:([a-z0-9-]+)")
_TEXT = re.compile(r"^( +text: \|\n +)", re.MULTILINE)


class Copy(NamedTuple):
    original: str
    number: int

    @property
    def id(self) -> str:
        return f"{self.original}-{self.number}"


def snapshot(source: Path, target: Path) -> None:
    """What a build needs, its modules compiled; edits in the source no longer reach it."""
    target.mkdir()
    for name in COPIED:
        _copy(source / name, target / name)
    compileall.compile_dir(target / "hooks", quiet=1)


def make(source: Path, target: Path, units: int) -> str:
    """Makes the project with that many units; gives the id of the one that is to be edited."""
    shutil.copytree(source, target)
    real = {path.stem: path.read_text(encoding="utf-8") for path in _files(target)}
    full = sorted(name for name, text in real.items() if _TEXT.search(text))
    copies = _copies(full, units)
    for path in _files(target):
        path.unlink()
    for copy in copies:
        text = _NAME.sub(rf"namn: \1\2 {copy.number}\1", real[copy.original], count=1)
        text = _HSA_ID.sub(rf"\1N{copy.number}", text, count=1)
        _unit(target, copy.id).write_text(text, encoding="utf-8")
    _lead_links(target, copies)
    return copies[0].id


def edit(root: Path, unit: str, sentence: str) -> None:
    """One more sentence in the unit's own text."""
    path = _unit(root, unit)
    text, found = _TEXT.subn(rf"\g<1>{sentence} ", path.read_text(encoding="utf-8"), count=1)
    assert found, f"{path} has no text of its own"
    path.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def _files(root: Path) -> list[Path]:
    return sorted((root / UNITS).glob("*.yml"))


def _unit(root: Path, name: str) -> Path:
    return root / UNITS / f"{name}.yml"


def _copies(originals: list[str], units: int) -> list[Copy]:
    """Evenly many of each; fewer than there are real ones are spread over them."""
    if units < len(originals):
        originals = originals[:: len(originals) // units]
    kinds = len(originals)
    return [Copy(originals[i % kinds], i // kinds + 1) for i in range(units)]


def _lead_links(root: Path, copies: list[Copy]) -> None:
    """Links to a real unit lead to its copy, or to another unit where it has none."""
    known = {copy.id for copy in copies}

    def lead(match: re.Match[str]) -> str:
        wanted = f"{match[1]}-1"
        return f"enhet:{wanted if wanted in known else copies[0].id}"

    for path in [*(root / "data").rglob("*.yml"), *root.rglob("*.md")]:
        text = path.read_text(encoding="utf-8")
        led = _LINK.sub(lead, text)
        if led != text:
            path.write_text(led, encoding="utf-8")
