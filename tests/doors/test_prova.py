"""What the tests need is installed or told, never skipped."""

import subprocess
import sys
from pathlib import Path

import pytest

from kommandon import prova, provmiljo
from kommandon.gemensamt import Stop


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a browser, and a person who is not root."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(provmiljo, "INSTALLED", ())
    monkeypatch.setattr(provmiljo, "BROWSERS", ())
    monkeypatch.setattr(provmiljo, "is_debian_root", lambda: False)


def test_the_chosen_browser_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", sys.executable)
    assert provmiljo.browser() == sys.executable


def test_a_chosen_browser_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/finns/inte")
    with pytest.raises(Stop, match="CHROMIUM pekar på /finns/inte"):
        provmiljo.browser()


def test_without_a_browser_the_line_to_run_is_told() -> None:
    with pytest.raises(Stop, match="apt-get install chromium"):
        provmiljo.browser()


def test_root_on_debian_gets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provmiljo, "is_debian_root", lambda: True)
    monkeypatch.setattr(provmiljo, "apt_install", lambda *_: install(monkeypatch))
    assert provmiljo.browser() == sys.executable


def install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provmiljo, "INSTALLED", (sys.executable,))


def test_without_readers_of_paper_the_line_to_run_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provmiljo, "PRINT_TOOLS", (sys.executable, "finns-inte"))
    with pytest.raises(Stop, match=r"behöver finns-inte, ur .*\n.*\n.*poppler-utils zbar-tools"):
        provmiljo.print_tools()


def test_root_on_debian_gets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()
    there = (sys.executable,)

    def install(*packages: str) -> None:
        asked.extend(packages)
        monkeypatch.setattr(provmiljo, "PRINT_TOOLS", there)

    monkeypatch.setattr(provmiljo, "PRINT_TOOLS", ("finns-inte",))
    monkeypatch.setattr(provmiljo, "is_debian_root", lambda: True)
    monkeypatch.setattr(provmiljo, "apt_install", install)
    provmiljo.print_tools()
    provmiljo.print_tools()
    assert asked == ["poppler-utils", "zbar-tools"]


def test_node_packages_are_installed_once_and_again_after_a_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists, runs = tmp_path / "lists", list[str]()
    lists.mkdir()
    for name in ("package.json", "package-lock.json"):
        (lists / name).write_text("{}", encoding="utf-8")
    wanted = provmiljo.NodePackages(lists, tmp_path / "node", "provet")
    monkeypatch.setattr(provmiljo, "run_logged", lambda *_, **__: runs.append("npm"))
    provmiljo.node_packages(wanted)
    provmiljo.node_packages(wanted)
    assert len(runs) == 1
    (lists / "package-lock.json").write_text("{ }", encoding="utf-8")
    (tmp_path / "node" / "kvar").touch()
    provmiljo.node_packages(wanted)
    assert len(runs) == 2
    assert not (tmp_path / "node" / "kvar").exists()


@pytest.mark.parametrize(("codes", "expected"), [((0, 0), 0), ((1, 0), 1), ((0, 5), 1)])
def test_all_steps_run_and_one_failure_fails(
    codes: tuple[int, int],
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    left = list(codes)
    monkeypatch.setattr(
        prova.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], left.pop(0))
    )
    results = {name: prova._step(name, ("x",), {}) for name in ("ett", "två")}
    assert prova._summary(results) == expected
    told = capsys.readouterr().err
    assert ("Allt är godkänt." in told) == (not expected)
