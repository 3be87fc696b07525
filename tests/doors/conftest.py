"""A copy of door 2 with empty lock files: environments are made for real,
without a network."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
BENCH = (
    "import os, sys; print('inuti', sys.prefix, *sys.argv[1:]); sys.exit(int(len(sys.argv) > 2))"
)

Cli = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def made_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree whose environment is whole; not to be changed."""
    tree = plant(tmp_path_factory.mktemp("made"))
    assert call(tree, "bench").returncode == 0
    return tree


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree as it is after git clone."""
    return plant(tmp_path / "träd med mellanslag")


def plant(folder: Path) -> Path:
    hooks = folder / "hooks"
    shutil.copytree(
        ROOT / "hooks" / "kommandon",
        hooks / "kommandon",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "hooks" / "cli.py", hooks)
    for name in LOCKS:
        (folder / name).write_text("", encoding="utf-8")
    (folder / "tests" / "bench").mkdir(parents=True)
    (folder / "tests" / "bench" / "run.py").write_text(BENCH, encoding="utf-8")
    return folder


def call(tree: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(tree / "hooks" / "cli.py"), *arguments],
        env=os.environ | environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def cli() -> Cli:
    return call
