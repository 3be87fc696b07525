"""Folders → content and faults: whatever stands in a file, loading never breaks."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.known import REGION, problems_in
from webbstod.kinds import KINDS
from webbstod.load import load
from webbstod.slugs import slug_fault, slugged

FILES = sorted(
    path.relative_to(REGION).as_posix() for path in REGION.rglob("*.*") if path.is_file()
)
OUR_DATA = [name for name in FILES if name.endswith((".yml", ".md"))]
UNIT = "data/regioner/testlan/enheter/angby-mottagning.yml"
AGAIN = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree on top of the region; to be changed."""
    (tmp_path / "grund.txt").write_text(str(REGION), encoding="utf-8")
    return tmp_path


def put(tree: Path, name: str, data: bytes) -> None:
    (tree / name).parent.mkdir(parents=True, exist_ok=True)
    (tree / name).write_bytes(data)


def messages(tree: Path) -> list[str]:
    return [f"{row.place}: {row.message}" for row in problems_in(tree)]


@AGAIN
@given(name=st.sampled_from(OUR_DATA), data=st.binary(max_size=300))
def test_any_bytes_in_any_file_give_faults_and_no_exception(
    tmp_path: Path, name: str, data: bytes
) -> None:
    folder = tmp_path / "trad"
    shutil.rmtree(folder, ignore_errors=True)
    put(folder, "grund.txt", str(REGION).encode())
    put(folder, name, data)
    assert problems_in(folder)


@AGAIN
@given(name=st.sampled_from(OUR_DATA), data=st.data())
def test_a_lost_or_doubled_line_in_any_file_gives_no_exception(
    tmp_path: Path, name: str, data: st.DataObject
) -> None:
    folder = tmp_path / "trad"
    shutil.rmtree(folder, ignore_errors=True)
    put(folder, "grund.txt", str(REGION).encode())
    lines = (REGION / name).read_bytes().splitlines(keepends=True)
    line = data.draw(st.integers(0, len(lines) - 1))
    put(folder, name, b"".join(lines[:line] + lines[line + data.draw(st.sampled_from([1, -1])) :]))
    problems_in(folder)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.needed])
def test_what_every_page_needs_must_be_there(kind: object, tmp_path: Path) -> None:
    path = "data/" + kind.path.format(region="testlan")  # type: ignore[attr-defined]
    shutil.copytree(REGION, tmp_path / "r")
    (tmp_path / "r" / path).unlink()
    loaded = load(tmp_path / "r", "testlan")
    assert loaded.content is None
    assert [str(row.place) for row in loaded.problems] == [f"{path}:1"]


@pytest.mark.parametrize("name", ["svar/nej.yml", "grenar/barn.yml"])
def test_a_missing_answer_or_branch_is_told(name: str, tmp_path: Path) -> None:
    shutil.copytree(REGION, tmp_path / "r")
    (tmp_path / "r/data/nationellt" / name).unlink()
    assert f"data/nationellt/{name}:1: filen saknas." in messages(tmp_path / "r")


def test_what_points_at_a_broken_file_is_not_blamed_too(tree: Path) -> None:
    for name in ("enhetstyper/mottagning.yml", "fragor.yml", "tecken.yml", "lagar/provlag.yml"):
        put(tree, f"data/nationellt/{name}", b"\ttrasig: 1\n")
    assert {row.split(":")[0].rpartition("/")[2] for row in messages(tree)} == {
        "mottagning.yml",
        "fragor.yml",
        "tecken.yml",
        "provlag.yml",
    }


def test_a_region_that_is_not_there_is_told_with_those_that_are() -> None:
    loaded = load(REGION, "testland")
    assert loaded.content is None
    assert [(row.message, row.remedy) for row in loaded.problems] == [
        ('regionen "testland" finns inte.', 'Menade du "testlan"?')
    ]


@pytest.mark.parametrize("region", ["", "..", "../testlan", "testlan/", "TESTLAN", "/etc"])
def test_a_region_is_a_name_and_never_a_path(region: str) -> None:
    assert load(REGION, region).content is None


@pytest.mark.parametrize("name", ["con", "nul", "com1", "lpt9"])
def test_a_file_name_that_windows_cannot_have_is_refused(name: str, tree: Path) -> None:
    """Made here, since a clone on Windows could not hold it."""
    put(tree, f"data/regioner/testlan/enheter/{name}.yml", (REGION / UNIT).read_bytes())
    [message] = messages(tree)
    assert message.endswith("filens namn är ett namn som Windows inte tillåter.")


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "desktop.ini"])
def test_what_systems_leave_behind_is_no_fault(name: str, tree: Path) -> None:
    put(tree, f"data/regioner/testlan/enheter/{name}", b"\x00")
    assert messages(tree) == []


@given(st.text(max_size=80))
def test_any_text_becomes_an_id_that_can_be_a_file(text: str) -> None:
    assert slug_fault(slugged(text)) == ""


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("BVC Ängby", "bvc-angby"),
        ("Öst/väst", "ost-vast"),
        ("con", "bvc-kumla"),
        ("!", "bvc-kumla"),
    ],
)
def test_the_id_of_a_text(text: str, slug: str) -> None:
    assert slugged(text) == slug


@pytest.mark.parametrize("slug", ["bvc", "bvc-kumla", "1177", "a-1-b", "x" * 60, "connie"])
def test_ids(slug: str) -> None:
    assert slug_fault(slug) == ""


NOT_IDS = ["", "BVC", "bvc_ö", "-a", "a-", "a--b", "å", "a b", "a.b", "a\n", "x" * 61, "nul"]


@pytest.mark.parametrize("slug", NOT_IDS)
def test_not_ids(slug: str) -> None:
    assert slug_fault(slug) != ""
