"""What is written about the project is true of it."""

import inspect
import re
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

import cli as door
from webbstod.model.base import Entity

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE-CONTENT.md")
FIELD_TABLE = "samordnare/falt.html"
MADE = ("site/", ".venv", "data/schema")
PATH = re.compile(r"[\w.-]+(/[\w.-]+)*/?")
LINK = re.compile(r"\]\(([^):#]+)\)")
# Homes and mounts of one machine; written so that this line is not one.
MACHINE = re.compile(r"(?<![\w.:/-])(/(home|Users|root|work|mnt|tmp)/[\w.-]+|[A-Z]:\\Users\\)")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def targets() -> dict[str, str]:
    """Target of the Makefile → its help."""
    return dict(re.findall(r"^([a-z-]+):(?: *## *(.*))?$", text("Makefile"), re.MULTILINE))


def tracked() -> list[str]:
    """Files of the repository, also those that are not added yet."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "-co", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return [name for name in done.stdout.split("\0") if (ROOT / name).is_file()]


def named_files(page: str) -> set[str]:
    """Paths in backticks and targets of links; a placeholder ends the path before it."""
    code = re.findall(r"`([^`\n]+)`", page)
    paths = {word.split("<")[0] for word in code if PATH.fullmatch(word.split("<")[0])}
    return {path for path in paths if "/" in path or _has_ending(path)} | set(LINK.findall(page))


def _has_ending(name: str) -> bool:
    return Path(name).suffix in {".md", ".py", ".yml", ".toml", ".txt", ".in", ".json"}


def test_readme_has_exactly_the_commands_there_are() -> None:
    table = re.findall(r"^\| `(\w+)(?: --\w+)?` \|", text("README.md"), re.MULTILINE)
    assert set(table) == set(door.COMMANDS)


def test_commands_shown_anywhere_exist() -> None:
    for name in tracked():
        if name.endswith(".md") and not name.startswith("tests/cases/"):
            shown = set(re.findall(r"hooks/cli\.py ([a-z]+)", text(name)))
            assert shown <= set(door.COMMANDS), name


def test_every_make_target_is_told() -> None:
    assert targets()
    for target, told in targets().items():
        assert told or f"make {target}" in text("README.md"), target


def test_make_targets_shown_exist() -> None:
    for page in PAGES:
        shown = set(re.findall(r"\bmake ([a-z-]+)(?=[`\n ]*[`\n]|  )", text(page)))
        assert shown <= set(targets()), page


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_is_named_exists(page: str) -> None:
    named = {name for name in named_files(text(page)) if not name.startswith(MADE)}
    assert [name for name in sorted(named) if not _exists(name)] == []


def _exists(name: str) -> bool:
    """From the root, the core or a planted fault, or as a page of the site."""
    homes = (ROOT, ROOT / "hooks/webbstod", ROOT / "tests/cases/dubbel-nyckel")
    return name == FIELD_TABLE or any((home / name).exists() for home in homes)


def test_the_files_of_the_house_are_found_by_the_search_for_names() -> None:
    """The test above would otherwise pass by finding nothing."""
    found = named_files(text("CONTRIBUTING.md"))
    assert {"hooks/webbstod/load.py", "docs/samordnare/andra.md", "tests/region"} <= found


def test_the_guide_of_the_coordinators_names_files_that_exist() -> None:
    guide = text("docs/samordnare/andra.md")
    paths = re.findall(r"`((?:data|docs)\\[^`\s]+)`", guide)
    assert paths
    assert [path for path in paths if not (ROOT / path.replace("\\", "/")).exists()] == []


def test_readme_and_contributing_stay_short() -> None:
    assert max(len(text(name).splitlines()) for name in ("README.md", "CONTRIBUTING.md")) <= 150


def test_the_glossary_has_every_model() -> None:
    glossary = text("CONTRIBUTING.md").partition("## Glossary")[2]
    for path in sorted((ROOT / "hooks/webbstod/model").glob("*.py")):
        module = import_module(f"webbstod.model.{path.stem}")
        for name, found in inspect.getmembers(module, inspect.isclass):
            if issubclass(found, Entity):
                assert re.search(rf"\b{name}\b", glossary), name


def test_no_file_holds_a_path_of_one_machine() -> None:
    found = []
    for name in tracked():
        data = (ROOT / name).read_bytes()
        if b"\0" not in data:
            match = MACHINE.search(data.decode("utf-8", errors="replace"))
            found += [f"{name}: {match[0]}"] if match else []
    assert found == []
