"""The house: imports run one way, and only a few rooms have windows to files and the clock."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.known import HOOKS

# From the ground up; a module may import what stands before it, or in its own room.
ORDER = (
    ("webbstod",),
    ("colour", "problems", "slips", "slugs", "styles", "suggest", "targets", "tree", "wording"),
    ("texts", "links", "palette"),
    ("nodes",),
    ("walk",),
    ("model.readings",),
    ("model.scalars",),
    ("model.base",),
    ("model",),
    ("sections", "kinds"),
    ("explain",),
    ("content",),
    ("load",),
    ("merge", "law_watch"),
    ("checks",),
    ("addresses",),
    ("fragments",),
    ("schema",),
    ("views",),
    ("pages.page",),
    ("pages.renderer",),
    ("pages",),
    ("linkcheck",),
    ("search",),
    ("site",),
    ("frame",),
    ("short",),
    ("build",),
)
DOORS = ("mkdocs_hooks", "cli", "kommandon")
READ_FILES = ("tree", "load", "schema", "pages.renderer")
SITE_ENGINES = ("mkdocs", "properdocs", "material", "materialx")
CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow")}
READERS = {
    "open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob", "rglob",
    "is_file", "is_dir", "exists", "unlink", "mkdir",
}  # fmt: skip


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(HOOKS.rglob("*.py")):
        parts = path.relative_to(HOOKS).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


MODULES = dict(modules())
CORE = [name for name in MODULES if name.partition(".")[0] == "webbstod"]


def tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


def imported(name: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = str(node.module)
            parts = {f"{module}.{alias.name}" for alias in node.names}
            found |= (parts & set(MODULES)) or {module}
    return found


def storey(name: str) -> int:
    """The longest name in ORDER that a module's name begins with."""
    short = name.removeprefix("webbstod.")
    rooms = [(len(room), number) for number, row in enumerate(ORDER) for room in row
             if short == room or short.startswith(f"{room}.")]  # fmt: skip
    assert rooms, f"{name} has no place in ORDER"
    return max(rooms)[1]


def ours(name: str) -> set[str]:
    return {other for other in imported(name) if other in CORE and other != name}


@pytest.mark.parametrize("name", CORE)
def test_a_module_imports_only_from_below(name: str) -> None:
    assert [other for other in sorted(ours(name)) if storey(other) > storey(name)] == []


def test_nothing_imports_in_a_circle() -> None:
    """Within a room too; a package's own `__init__` gathers its rooms and is no circle."""
    left = {name: ours(name) - {name} for name in CORE}
    while free := [name for name, needs in left.items() if not needs & set(left)]:
        left = {name: needs for name, needs in left.items() if name not in free}
    assert left == {}


@pytest.mark.parametrize("name", CORE)
def test_the_core_knows_no_door(name: str) -> None:
    roots = {other.partition(".")[0] for other in imported(name)}
    assert roots.isdisjoint({*DOORS, *SITE_ENGINES})


def test_only_one_door_knows_the_site_engine() -> None:
    knows = [
        name for name in MODULES
        if any(other.partition(".")[0] in SITE_ENGINES for other in imported(name))
    ]  # fmt: skip
    assert knows == ["mkdocs_hooks"]


@pytest.mark.parametrize("name", CORE)
def test_the_core_has_no_clock(name: str) -> None:
    """The day comes in as an argument, so that a build can be made again."""
    assert "time" not in imported(name)
    calls = {
        (node.value.id, node.attr)
        for node in ast.walk(tree(name))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    assert calls.isdisjoint(CLOCKS)


@pytest.mark.parametrize("name", [name for name in CORE if name[9:] not in READ_FILES])
def test_only_a_few_modules_touch_files(name: str) -> None:
    used = {node.attr for node in ast.walk(tree(name)) if isinstance(node, ast.Attribute)}
    used |= {node.id for node in ast.walk(tree(name)) if isinstance(node, ast.Name)}
    assert used & READERS == set()
    assert imported(name).isdisjoint({"os", "shutil", "subprocess", "tempfile", "socket"})


@pytest.mark.parametrize("name", MODULES)
def test_a_file_is_small_and_says_what_it_is(name: str) -> None:
    text = MODULES[name].read_text(encoding="utf-8")
    assert text.count("\n") <= 250
    assert ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("name", MODULES)
def test_a_function_is_read_at_a_glance(name: str) -> None:
    long = [
        (node.name, node.end_lineno - node.lineno + 1)
        for node in ast.walk(tree(name))
        if isinstance(node, ast.FunctionDef) and node.end_lineno
        and node.end_lineno - node.lineno + 1 > 25
    ]  # fmt: skip
    assert long == []
