"""Planted faults: each folder holds one slip, and exactly what an author is told about it.

A folder lies on top of `tests/region` (its `grund.txt` says so) and changes one file of it.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.known import HOOKS, REGION, problems_in

from webbstod.kinds import BY_TABLE, KINDS
from webbstod.problems import render_text
from webbstod.slugs import slug_fault

HERE = Path(__file__).parent
FOLDERS = sorted(path.parent for path in HERE.glob("*/expected.txt"))
NAMES = [folder.name for folder in FOLDERS]
NOT_SWEDISH = re.compile(
    r"ogiltig|traceback|\b(str|int|dict|bool|NoneType|list_type|Scalar|error|expected|found|line"
    r"|missing|extra|input|value|mapping|sequence|token|None|True|False)\b",
    re.IGNORECASE,
)
# Where one slip concerns other files than the changed one.
ELSEWHERE = (
    "exempelnummer-i-riktig-region",
    "lag-som-redan-hade-upphort",
    "samma-paragraf-i-tva-lagar",
)
DOOR = (
    "import sys; from kommandon import miljo; miljo.enter = lambda *_: None;"
    "import cli; sys.exit(cli.main(sys.argv[1:]))"
)


def expected(folder: Path) -> str:
    return (folder / "expected.txt").read_text(encoding="utf-8")


def changed(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in files} - {"grund.txt", "expected.txt"}


def kontrollera(*arguments: object) -> subprocess.CompletedProcess[str]:
    """`cli.py kontrollera` in an environment of its own, which is taken for whole."""
    command = [sys.executable, "-c", DOOR, "kontrollera", *map(str, arguments)]
    return subprocess.run(
        [*command, "--idag", "2026-11-22"],
        env={"PYTHONPATH": str(HOOKS), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_is_told_with_file_line_and_remedy(folder: Path) -> None:
    assert render_text(problems_in(folder)) == expected(folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_is_told_in_plain_swedish(folder: Path) -> None:
    ours = re.sub(r'^\S+?:\d+: |"[^"\n]*"|\[\[.*?\]\]', "", expected(folder), flags=re.MULTILINE)
    assert not NOT_SWEDISH.search(ours)


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_is_told_where_it_was_made(folder: Path) -> None:
    """One slip is told in the file that was changed, at a line that the file has."""
    for file, line in re.findall(r"^(\S+?):(\d+): ", expected(folder), re.MULTILINE):
        if folder.name not in ELSEWHERE:
            assert any(name == file or name.startswith(f"{file}/") for name in changed(folder))
        if (folder / file).is_file():
            assert 1 <= int(line) <= (folder / file).read_bytes().count(b"\n") + 1


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_stands_in_a_folder_that_names_one_slip(folder: Path) -> None:
    assert not slug_fault(folder.name)
    assert (folder / "grund.txt").read_bytes() == b"../../region\n"
    assert len(changed(folder)) == 1
    told = re.findall(r"^\S", expected(folder), re.MULTILINE)
    assert expected(folder).count("\n    ") == len(told)


def test_there_are_many() -> None:
    assert len(FOLDERS) >= 200


@pytest.mark.parametrize("table", BY_TABLE)
def test_there_is_one_in_every_kind_of_data(table: str) -> None:
    files = set().union(*map(changed, FOLDERS))
    homes = [f"data/{kind.path}".format(region="testlan") for kind in KINDS if kind.table == table]
    assert [file for file in files if file in homes or file.rpartition("/")[0] in homes]


def test_the_region_beneath_has_none() -> None:
    assert render_text(problems_in(REGION)) == ""


@pytest.mark.parametrize(
    ("name", "code"),
    [("dubbel-nyckel", 1), ("exempelnummer-i-riktig-region", 1), ("gammal-kontakt", 0)],
)
def test_the_command_prints_it_and_only_a_fault_is_exit_1(name: str, code: int) -> None:
    done = kontrollera(HERE / name)
    assert (done.stdout, done.returncode) == (expected(HERE / name), code)


def test_the_command_is_silent_and_exit_0_where_all_is_well() -> None:
    done = kontrollera(REGION)
    assert (done.stdout, done.stderr, done.returncode) == ("", "testlan: 0 fel, 0 råd.\n", 0)


@pytest.mark.parametrize(
    "arguments", [(HERE / "finns-inte",), (REGION, "--region", "finns-inte"), (HOOKS,)]
)
def test_a_folder_or_region_that_is_not_there_is_exit_2(arguments: tuple[object, ...]) -> None:
    done = kontrollera(*arguments)
    assert (done.stdout, done.returncode) == ("", 2)
    assert "finns" in done.stderr


def test_as_json_for_other_programs() -> None:
    done = kontrollera(HERE / "dubbel-nyckel", "--format", "json")
    assert json.loads(done.stdout) == [
        {
            "file": "data/regioner/testlan/enheter/angby-mottagning.yml",
            "line": 5,
            "level": "fel",
            "message": 'fältet "huvudman" står två gånger.',
            "remedy": "Det står redan på rad 4. Behåll det ena.",
        }
    ]
    assert done.returncode == 1


def test_as_notes_beside_the_changed_line_at_github() -> None:
    done = kontrollera(HERE / "gammal-kontakt", "--format", "github")
    assert done.stdout == (
        "::warning file=data/nationellt/hjalplinjer.yml,line=16::uppgifterna om Polisen är från "
        "2020-01-15. Kontrollera dem, och ändra verifierad och märke.\n"
    )
