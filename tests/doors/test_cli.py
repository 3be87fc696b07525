"""Door 2: starts anywhere, speaks Swedish, and tells wrong questions apart."""

import argparse
import ast
import errno
import importlib
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import cli as door
from kommandon import avslut, svenska
from kommandon.gemensamt import Stop, a_date, choose_region

ROOT = Path(__file__).resolve().parents[2]
CLI = ROOT / "hooks" / "cli.py"
ENGLISH = re.compile(
    r"\b(usage|error|options|optional|positional|arguments|invalid|choice|choose|show this|expected"
    r"|required|the following|unrecognized|Traceback)\b"
)

Cli = Callable[..., subprocess.CompletedProcess[str]]


def test_help_is_swedish_and_names_every_command(cli: Cli) -> None:
    done = cli(ROOT, "--help")
    assert done.returncode == 0
    assert not ENGLISH.search(done.stdout)
    assert all(name in done.stdout for name in door.COMMANDS)


@pytest.mark.parametrize("arguments", [(), ("finns-inte",), ("--finns-inte",)])
def test_wrong_question_is_exit_2_in_swedish(cli: Cli, arguments: tuple[str, ...]) -> None:
    done = cli(ROOT, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("så här: ")
    assert "fel: " in done.stderr
    assert not ENGLISH.search(done.stderr)


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("kontrollera", ["--format", "xml"]),
        ("kontrollera", ["--format"]),
        ("kontrollera", ["--idag", "i går"]),
        ("kontrollera", ["a", "b"]),
        ("kontrollera", ["--regio", "dalarna"]),
        ("visa", ["--port", "åtta"]),
        ("prova", ["--allt=ja"]),
        ("bygg", ["--idag", "2026-02-30"]),
    ],
)
def test_wrong_arguments_of_a_command(
    command: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    svenska.speak()
    parser, commands = door.build_parser()
    importlib.import_module(f"kommandon.{command}").register(commands[command])
    with pytest.raises(SystemExit) as stopped:
        parser.parse_args([command, *arguments])
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert "fel: " in told
    assert not ENGLISH.search(told)


def test_every_command_is_a_module_with_the_two_functions() -> None:
    for name in door.COMMANDS:
        module = importlib.import_module(f"kommandon.{name}")
        module.register(argparse.ArgumentParser())
        assert callable(module.run)


def test_starts_on_the_standard_library_alone() -> None:
    command = [sys.executable, "-E", "-S", str(CLI), "--help"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_an_old_python_can_read_the_door_and_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ast.parse(CLI.read_text(encoding="utf-8"), feature_version=(3, 8))
    monkeypatch.setattr(sys, "version_info", (3, 9, 0))
    assert door.main(["bygg"]) == 1
    assert "Python 3.11 eller nyare; det här är 3.9" in capsys.readouterr().err


def test_output_is_utf8_whatever_the_machine_says(cli: Cli) -> None:
    done = cli(ROOT, "--help", PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert "så här" in done.stdout
    assert "innehållet" in done.stdout


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_what_the_disk_may_say_is_told_in_swedish(
    number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    def command(_: list[str]) -> int:
        raise OSError(number, "some English", "site/index.html")

    assert avslut.guarded(command, []) == 1
    told = capsys.readouterr().err
    assert told.startswith("site/index.html: ")
    assert "English" not in told


def test_a_fault_of_ours_is_not_dressed_up() -> None:
    def command(_: list[str]) -> int:
        raise OSError(errno.ENOENT, "gone")

    with pytest.raises(FileNotFoundError):
        avslut.guarded(command, [])


def test_a_stop_and_an_interrupt_have_their_codes(capsys: pytest.CaptureFixture[str]) -> None:
    def stop(_: list[str]) -> int:
        raise Stop("Så är det.", code=2)

    def interrupt(_: list[str]) -> int:
        raise KeyboardInterrupt

    assert avslut.guarded(stop, []) == 2
    assert avslut.guarded(interrupt, []) == avslut.INTERRUPTED
    assert capsys.readouterr().err == "Så är det.\nAvbrutet.\n"


def test_region_is_the_wanted_the_default_or_the_only_one(tmp_path: Path) -> None:
    regions = tmp_path / "data" / "regioner"
    (regions / "testlan").mkdir(parents=True)
    assert choose_region(tmp_path, None) == "testlan"
    (regions / "orebro-lan").mkdir()
    assert choose_region(tmp_path, None) == "orebro-lan"
    assert choose_region(tmp_path, "testlan") == "testlan"


@pytest.mark.parametrize("wanted", ["finns-inte", "../testlan", ".", "/"])
def test_unknown_region_is_wrongly_asked(tmp_path: Path, wanted: str) -> None:
    (tmp_path / "data" / "regioner" / "testlan").mkdir(parents=True)
    with pytest.raises(Stop, match="Välj bland testlan") as stopped:
        choose_region(tmp_path, wanted)
    assert stopped.value.code == 2


def test_a_folder_without_regions_is_wrongly_asked(tmp_path: Path) -> None:
    with pytest.raises(Stop, match="ingen region") as stopped:
        choose_region(tmp_path, None)
    assert stopped.value.code == 2


def test_a_date() -> None:
    assert a_date("2026-09-01") == date(2026, 9, 1)
    with pytest.raises(argparse.ArgumentTypeError, match="inget datum"):
        a_date("1/9")
