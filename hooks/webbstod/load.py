"""Folders → Content and problems: the only reader of the content's files."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from webbstod import nodes
from webbstod.content import ANY, Content, Table, WrittenPage
from webbstod.explain import explain
from webbstod.kinds import KINDS, Kind
from webbstod.model.page import PageHead
from webbstod.nodes import Map, Node, Scalar, Seq
from webbstod.problems import Place, Problem, faults
from webbstod.slugs import file_fault, slug_fault, slugged
from webbstod.styles import JOINED, source
from webbstod.suggest import suggest
from webbstod.tree import Tree

READ_OTHERWISE = ("sidor", "adresser.txt")
LEFT_BY_SYSTEMS = (".DS_Store", "Thumbs.db", "desktop.ini")
FOLDERS = frozenset({"nationellt", "regioner", "mallar", "schema"})


@dataclass
class Loaded:
    """`content` is None when what every page needs could not be read."""

    content: Content | None = None
    problems: list[Problem] = field(default_factory=list)


def style_sheets(root: Path) -> dict[str, str]:
    """Those that are joined, by name; a tree of content alone has none."""
    paths = {name: root / "overrides" / source(name) for name in JOINED}
    return {name: path.read_text("utf-8") for name, path in paths.items() if path.is_file()}


def load(root: Path, region: str) -> Loaded:
    """Reads the content below `root/data` and `root/docs` for one region."""
    tree, loaded = Tree(root), Loaded()
    if slug_fault(region) or not tree.has_region(region):
        loaded.problems.append(_no_region(tree, region))
        return loaded
    found: dict[str, Any] = {kind.table: None for kind in KINDS if kind.shape == "one"}
    found |= {kind.table: Table() for kind in KINDS if kind.shape != "one"}
    for kind in KINDS:
        _read_kind(kind, tree, region, found, loaded.problems)
    loaded.problems += _strays(tree, region)
    pages = list(_pages(tree, region, loaded.problems))
    if all(found[kind.table] is not None for kind in KINDS if kind.needed):
        loaded.content = Content(**found, pages=pages)
    return loaded


def _no_region(tree: Tree, region: str) -> Problem:
    known = tree.regions()
    remedy = suggest(region, known) or f"Regionerna är: {', '.join(known)}."
    return Problem(Place("data/regioner"), f'regionen "{region}" finns inte.', remedy)


def _read_kind(
    kind: Kind, tree: Tree, region: str, found: dict[str, Any], problems: list[Problem]
) -> None:
    path = "data/" + kind.path.format(region=region)
    for file in tree.files(path, "*.yml") if kind.shape == "files" else [path]:
        data = tree.read(file)
        if data is not None:
            _keep(kind, _read(kind, file, data), found, problems)
        elif kind.needed:
            problems.append(Problem(Place(path), "filen saknas.", "Hämta tillbaka filen."))


def _keep(kind: Kind, read: "Read", found: dict[str, Any], problems: list[Problem]) -> None:
    problems += read.problems
    if kind.shape == "one":
        found[kind.table] = read.models[0] if read.models else None
        return
    table = found[kind.table]
    table.broken |= read.broken
    for model in read.models:
        if model.id in table:
            problems.append(_twice(model.id, table[model.id].id.place))
        table[model.id] = model


def _twice(name: Scalar, first: Place) -> Problem:
    where = f"på rad {first.line}" if name.place.file == first.file else f"i {first}"
    return Problem(
        name.place, f'id "{name}" finns redan.', f"Det står {where}. Ändra eller ta bort det ena."
    )


class Read(NamedTuple):
    models: list[Any]
    broken: frozenset[str]
    problems: list[Problem]


@lru_cache(maxsize=16384)
def _read(kind: Kind, file: str, data: bytes) -> Read:
    """One file's things. Remembered by its bytes, so that a preview reads only what changed."""
    node, problems = nodes.read(data, file)
    if node is None:
        return Read([], frozenset({ANY if kind.shape == "list" else _stem(file)}), problems)
    if kind.shape == "list":
        return _read_list(kind, node, file)
    if kind.shape == "files" and (problem := _name_the_file(node, file)):
        return Read([], frozenset({_stem(file)}), [problem])
    model, problems = _model(kind, node)
    return Read([model] if model else [], frozenset({_stem(file)} if problems else ()), problems)


def _stem(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yml")


def _name_the_file(node: Node, file: str) -> Problem | None:
    """Gives the thing its id: the name of its file."""
    name = _stem(file)
    if not isinstance(node, Map):
        return None
    if "id" in node:
        remedy = "Ta bort raden: filens namn är id."
        return Problem(node["id"].key.place, 'fältet "id" ska inte stå här.', remedy)
    if fault := file_fault(name):
        other = slugged(name) if slugged(name) != name else f"{name}-2"
        remedy = f"Döp om filen, till exempel till {other}.yml."
        return Problem(Place(file), f"filens namn {fault}.", remedy)
    node["id"] = nodes.scalar(name, Place(file))
    node["id"].parent = node
    return None


def _read_list(kind: Kind, node: Node, file: str) -> Read:
    if not isinstance(node, Seq):
        remedy = "Börja varje sak med ett bindestreck: - id: …"
        problem = Problem(Place(file), "filen ska vara en lista.", remedy)
        return Read([], frozenset({ANY}), [problem])
    models, broken, problems = [], set(), []
    for item in node:
        model, faults_of_item = _model(kind, item)
        problems += faults_of_item
        if model is not None:
            models.append(model)
        else:
            name = item.get("id") if isinstance(item, Map) else None
            broken.add(str(name) if isinstance(name, Scalar) else ANY)
    return Read(models, frozenset(broken), problems)


def _model(kind: Kind, node: Node) -> tuple[Any, list[Problem]]:
    try:
        return kind.model.model_validate(node), []
    except ValidationError as error:
        return None, explain(error)


def _strays(tree: Tree, region: str) -> Iterator[Problem]:
    """Files that nothing reads: a mistyped folder or ending would otherwise be lost in silence."""
    homes = {"data/" + kind.path.format(region=region): kind.shape for kind in KINDS}
    for folder in ("data/nationellt", f"data/regioner/{region}"):
        for file in tree.files(folder, "**/*"):
            home = homes.get(file.rpartition("/")[0]) == "files" and file.endswith(".yml")
            inside, name = file.removeprefix(folder).split("/")[1], file.rpartition("/")[2]
            read = home or file in homes or inside in READ_OTHERWISE
            if not (read or name in LEFT_BY_SYSTEMS):
                remedy = "Flytta den till rätt mapp, och låt namnet sluta på .yml."
                yield Problem(Place(file), "filen läses inte av någon sida.", remedy)
    for name in sorted(tree.folders("data") - FOLDERS):
        remedy = suggest(name, FOLDERS) or f"Mapparna är: {', '.join(sorted(FOLDERS))}."
        yield Problem(Place(f"data/{name}"), "mappen läses inte av någon sida.", remedy)


def _pages(tree: Tree, region: str, problems: list[Problem]) -> Iterator[WrittenPage]:
    homes = (("docs", False), (f"data/regioner/{region}/sidor", True))
    for folder, of_region in homes:
        for file in tree.files(folder, "**/*.md"):
            name = file.removeprefix(f"{folder}/").removesuffix(".md")
            address = f"{name}.html"
            head, body, line, faults_of_page = _page(file, tree.read(file) or b"")
            problems += [*faults_of_page, *_page_name(name, file)]
            if head is not None and not faults(faults_of_page):
                yield WrittenPage(address, head, body, file, line, of_region)


def _page_name(name: str, file: str) -> Iterator[Problem]:
    """A page's name is its address."""
    for part in name.split("/"):
        if fault := slug_fault(part):
            remedy = f"Döp om, till exempel till {slugged(part)}."
            yield Problem(Place(file), f'namnet "{part}" {fault}.', remedy)


@lru_cache(maxsize=4096)
def _page(file: str, data: bytes) -> tuple[PageHead | None, str, int, list[Problem]]:
    fields, body, line, problems = nodes.front_matter(data, file)
    if fields is None:
        return None, body, line, problems
    try:
        return PageHead.model_validate(fields), body, line, problems
    except ValidationError as error:
        return None, body, line, explain(error)
