"""The way out: the same tree builds with ProperDocs and MaterialX, file for file the same."""

import subprocess
import sys
from pathlib import Path

import pytest

from kommandon import miljo
from kommandon.provmiljo import PROPERDOCS

from .engine import ROOT, environment, files

CONFIG = ROOT / "tests" / "doors" / "properdocs" / "mkdocs.yml"


def build(python: str, engine: str, config: Path, target: Path) -> dict[str, bytes]:
    done = subprocess.run(
        [python, "-m", engine, "build", "--strict", "-f", str(config), "-d", str(target)],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return files(target)


@pytest.mark.allt
def test_the_other_engine_writes_the_same_files(tmp_path: Path) -> None:
    miljo.prepare(PROPERDOCS)
    new = build(str(PROPERDOCS.python), "properdocs", CONFIG, tmp_path / "properdocs")
    old = build(sys.executable, "mkdocs", ROOT / "mkdocs.yml", tmp_path / "mkdocs")
    assert new.keys() == old.keys()
    assert [name for name in new if new[name] != old[name]] == []
