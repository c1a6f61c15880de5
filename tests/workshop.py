"""What the scripts that are run by hand have in common: the command, copies of crates, and cargo run on them.

Imported by the scripts beside it, which are run from anywhere.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def tool(given):
    """The command: the one that was asked for, or what was built here."""
    if given:
        return str(given.resolve())
    for kind in ["release", "debug"]:
        path = ROOT / "target" / kind / "cargo-allocheck"
        if path.exists():
            return str(path)
    sys.exit("build the command first: cargo build --release")


def copy_crate(crate, to):
    """Copies a crate's folder to a place of its own, where it is a workspace of its own."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(crate, to, ignore=shutil.ignore_patterns("target", ".git"))
    manifest = to / "Cargo.toml"
    text = manifest.read_text()
    if "[workspace]" not in text:
        manifest.write_text(text + "\n[workspace]\n")


def cargo(folder, target, *line):
    """Runs cargo on a copy, with a target folder outside of it; warnings are nobody's concern."""
    env = dict(os.environ, CARGO_TARGET_DIR=str(target), RUSTFLAGS="--cap-lints=allow")
    return subprocess.run(["cargo", *line], cwd=folder, env=env, capture_output=True, text=True, check=False)


def check(folder, target, *flags):
    """What the compiler says against the library, as messages, whether it was satisfied, and what cargo said beside."""
    done = cargo(folder, target, "check", "--lib", "--message-format=json", *flags)
    errors = []
    for line in done.stdout.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("reason") == "compiler-message" and message["message"]["level"] == "error":
            errors.append(message["message"])
    return errors, done.returncode == 0, done.stderr
