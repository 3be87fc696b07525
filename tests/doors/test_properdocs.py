"""The way out: the same tree builds with ProperDocs and MaterialX."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kommandon.gemensamt import child_environment
from kommandon.provmiljo import PROPERDOCS

ROOT = Path(__file__).resolve().parents[2]
THEME_CSS = re.compile(r"main\.[0-9a-f]{8}\.min\.css")


def build(python: str, engine: str, config: Path, target: Path) -> dict[str, str]:
    """Address → page, without the name of the theme's style sheet."""
    done = subprocess.run(
        [python, "-m", engine, "build", "--strict", "-f", str(config), "-d", str(target)],
        env=child_environment(
            NO_MKDOCS_2_WARNING="1", REGION="orebro-lan", WEBBSTOD_TODAY="2026-09-01"
        ),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {
        path.relative_to(target).as_posix(): THEME_CSS.sub(
            "main.css", path.read_text(encoding="utf-8")
        )
        for path in target.rglob("*.html")
    }


@pytest.mark.allt
def test_the_other_engine_writes_the_same_pages(tmp_path: Path) -> None:
    theirs = ROOT / "tests" / "doors" / "properdocs" / "mkdocs.yml"
    new = build(str(PROPERDOCS.python), "properdocs", theirs, tmp_path / "properdocs")
    old = build(sys.executable, "mkdocs", ROOT / "mkdocs.yml", tmp_path / "mkdocs")
    assert new.keys() == old.keys()
    assert [address for address in new if new[address] != old[address]] == []
