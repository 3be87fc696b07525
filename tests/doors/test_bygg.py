"""A build replaces the site whole, or leaves it as it was."""

import argparse
from datetime import date
from pathlib import Path

import pytest

from kommandon import bygg
from kommandon.gemensamt import Stop

BUILD = bygg.build
ARGUMENTS = argparse.Namespace(region=None, idag=date(2026, 9, 1))


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "data" / "regioner" / "orebro-lan").mkdir(parents=True)
    monkeypatch.setattr(bygg, "ROOT", tmp_path)
    for name, folder in {"SITE": "site", "FRESH": ".site-ny", "OLD": ".site-gammal"}.items():
        monkeypatch.setattr(bygg, name, tmp_path / folder)
    monkeypatch.setattr(bygg, "LOG", tmp_path / "bygge.log")
    monkeypatch.setattr(bygg, "build", write_page)
    return tmp_path


def write_page(target: Path, **environ: str) -> None:
    assert environ == {"REGION": "orebro-lan", "WEBBSTOD_TODAY": "2026-09-01"}
    target.mkdir()
    (target / "index.html").write_text("ny", encoding="utf-8")


def fail(target: Path, **_: str) -> None:
    target.mkdir()
    raise Stop("fel i innehållet")


def left_in(root: Path) -> set[str]:
    return {path.name for path in root.iterdir() if "site" in path.name}


@pytest.mark.parametrize("before", [None, "gammal"])
def test_the_new_site_takes_the_place_of_the_old(
    root: Path, before: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if before:
        (root / "site").mkdir()
        (root / "site" / "borttagen.html").touch()
    assert bygg.run(ARGUMENTS) == 0
    assert [path.name for path in (root / "site").iterdir()] == ["index.html"]
    assert left_in(root) == {"site"}
    assert capsys.readouterr().out.startswith("Klart: 1 sidor för orebro-lan på 0,")


def test_a_failed_build_leaves_the_site(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bygg.run(ARGUMENTS) == 0
    monkeypatch.setattr(bygg, "build", fail)
    with pytest.raises(Stop):
        bygg.run(ARGUMENTS)
    assert (root / "site" / "index.html").read_text(encoding="utf-8") == "ny"


def test_what_a_killed_run_took_away_comes_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / ".site-gammal").mkdir()
    (root / ".site-gammal" / "index.html").touch()
    (root / ".site-ny").mkdir()
    monkeypatch.setattr(bygg, "build", fail)
    with pytest.raises(Stop):
        bygg.run(ARGUMENTS)
    assert (root / "site" / "index.html").exists()
    assert ".site-gammal" not in left_in(root)


class Engine:
    """Stands for the site engine: says something, and ends with a code."""

    def __init__(self, said: str, code: int) -> None:
        self.stdout, self.returncode = said, code

    def __call__(self, *_: object, **__: object) -> "Engine":
        return self


FAULT = 'data/regioner/orebro-lan/enheter/bvc.yml:7: fältet "granskat" finns inte.'


@pytest.mark.parametrize(
    ("engine", "stop", "told"),
    [
        (Engine("INFO    -  Cleaning\n", 0), None, ""),
        (
            Engine(f"INFO    -  Cleaning\n{FAULT}\n\nAborted with a BuildError!\n", 1),
            "Inget är byggt",
            FAULT,
        ),
        (Engine("Traceback (most recent call last):\nKeyError: 'x'\n", 1), "programmet", ""),
    ],
)
def test_only_what_the_reader_needs_is_told(
    engine: Engine,
    stop: str | None,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bygg.subprocess, "run", engine)
    if stop is None:
        BUILD(Path("site"))
    else:
        with pytest.raises(Stop, match=stop):
            BUILD(Path("site"))
    assert capsys.readouterr().err.strip() == told
