"""The real tree and the real engine: what a coordinator's machine does, in a folder of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

from kommandon.gemensamt import child_environment

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"
DOOR = """
import argparse, importlib, sys
sys.path.insert(0, sys.argv[1])
from kommandon import avslut
def run(arguments):
    module = importlib.import_module(f"kommandon.{arguments[0]}")
    parser = argparse.ArgumentParser()
    module.register(parser)
    return module.run(parser.parse_args(arguments[1:]))
sys.exit(avslut.guarded(run, sys.argv[2:]))
"""
PARTS = ("data", "docs", "hooks", "overrides")


def copy_of_tree(folder: Path) -> Path:
    """All that a build reads; may be spoilt."""
    for name in PARTS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def environment(**extra: str) -> dict[str, str]:
    settings = {"NO_MKDOCS_2_WARNING": "1", "REGION": "orebro-lan", "WEBBSTOD_TODAY": TODAY}
    return child_environment(**settings | extra)


def build(tree: Path, target: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(target)],
        cwd=tree,
        env=environment(**extra),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def files(site: Path) -> dict[str, bytes]:
    """Address → content."""
    found = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


def door(tree: Path, *arguments: str) -> list[str]:
    """A command of the tree's own door 2, in this environment instead of one of its own."""
    return [sys.executable, "-c", DOOR, str(tree / "hooks"), *arguments]
