"""visa: preview with live reload on this machine only."""

from __future__ import annotations

import argparse
import signal
import socket
import subprocess
import sys

from kommandon.gemensamt import (
    ROOT,
    Stop,
    add_region,
    add_today,
    child_environment,
    choose_region,
    say,
)

HOST = "127.0.0.1"


def register(parser: argparse.ArgumentParser) -> None:
    add_region(parser)
    add_today(parser)
    parser.add_argument(
        "--port",
        type=int,
        choices=range(1024, 65536),
        metavar="PORT",
        default=8000,
        help="port på den här datorn (8000)",
    )


def run(args: argparse.Namespace) -> int:
    region = choose_region(ROOT, args.region)
    _require_free(args.port)
    say(f"Öppna http://{HOST}:{args.port} i webbläsaren. Avsluta med Ctrl+C.")
    address = f"{HOST}:{args.port}"
    # click 8.3 made --livereload off by default in MkDocs 1.6.1
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--livereload", "-a", address]
    environ = child_environment(
        NO_MKDOCS_2_WARNING="1", REGION=region, WEBBSTOD_TODAY=args.idag.isoformat()
    )
    command += ["-f", str(ROOT / "mkdocs.yml")]
    for ending in (signal.SIGINT, signal.SIGTERM):  # SIGINT too: a shell's job may ignore it
        signal.signal(ending, signal.default_int_handler)
    with subprocess.Popen(command, cwd=ROOT, env=environ) as server:
        try:
            return server.wait()
        except KeyboardInterrupt:
            server.terminate()
            return 0


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        if probe.connect_ex((HOST, port)) == 0:
            raise Stop(
                f"Port {port} används redan. Stäng det andra fönstret, eller välj en annan "
                f"med --port {port + 1}."
            )
