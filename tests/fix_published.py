#!/usr/bin/env python3
"""Applies the fixes to copies of published crates and compiles them: each must compile as before.

    tests/fix_published.py [--unsafe] [--test] [--tool PATH] CRATE_FOLDER...

A folder is one that holds a Cargo.toml, such as those below ~/.cargo/registry/src. It is copied, checked by cargo as it is
(what does not compile here is left out), fixed, and checked again. --unsafe applies the offers too and says how many of the
edits are named by an error; --test runs the crate's own tests before and after. Build first: cargo build --release. Exits
with 1 where a crate stops to compile, or its tests stop to pass.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def tool(given):
    if given:
        return str(given.resolve())
    for kind in ["release", "debug"]:
        path = ROOT / "target" / kind / "cargo-allocheck"
        if path.exists():
            return str(path)
    sys.exit("build the command first: cargo build --release")


def cargo(folder, target, *line):
    env = dict(os.environ, CARGO_TARGET_DIR=str(target), RUSTFLAGS="--cap-lints allow")
    return subprocess.run(["cargo", *line], cwd=folder, env=env, capture_output=True, text=True)


def errors(folder, target):
    """The places that the compiler names: file and line."""
    checked = cargo(folder, target, "check", "--message-format=json", "--lib")
    places = set()
    for line in checked.stdout.splitlines():
        message = json.loads(line).get("message") if line.startswith("{") else None
        if message and message.get("level") == "error":
            places.update((span["file_name"], span["line_start"]) for span in message["spans"] if span["is_primary"])
    return checked.returncode == 0, places, checked.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unsafe", action="store_true")
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--tool", type=pathlib.Path, help="the command, where it is not in target/")
    parser.add_argument("crates", nargs="+", type=pathlib.Path)
    args = parser.parse_args()
    broken = edits = wrong = 0
    with tempfile.TemporaryDirectory(prefix="fix-published-") as scratch:
        target = pathlib.Path(scratch) / "target"
        for crate in args.crates:
            copy = pathlib.Path(scratch) / crate.name
            shutil.copytree(crate, copy, ignore=shutil.ignore_patterns("target", ".git"))
            manifest = copy / "Cargo.toml"
            if "[workspace]" not in manifest.read_text():
                manifest.write_text(manifest.read_text() + "\n[workspace]\n")
            compiles, _, said = errors(copy, target)
            if not compiles:
                why = next((it for it in said.splitlines() if it.startswith("error")), "")
                print(f"{crate.name}: does not compile as it is, left out ({why})")
                continue
            passes = args.test and cargo(copy, target, "test", "--quiet").returncode == 0
            kind = ["--unsafe-fixes"] if args.unsafe else []
            line = [tool(args.tool), "--fix", *kind, "--allow-no-vcs", "--exit-zero", "--format", "short", "--lib"]
            fixed = subprocess.run(line, cwd=copy, capture_output=True, text=True)
            applied = re.search(r"applied ([\d,]+) fix", fixed.stderr)
            count = int(applied.group(1).replace(",", "")) if applied else 0
            compiles, places, said = errors(copy, target)
            edits += count
            wrong += min(count, len(places))
            verdict = "compiles" if compiles else f"BROKEN at {sorted(places)}"
            if compiles and passes:
                still = cargo(copy, target, "test", "--quiet").returncode == 0
                verdict += ", tests pass" if still else ", TESTS FAIL"
                compiles = still
            if fixed.returncode != 0:
                verdict += f", exit code {fixed.returncode}: {fixed.stderr.strip().splitlines()[-1:]}"
            broken += not compiles
            print(f"{crate.name}: {count} fixes, {verdict}", flush=True)
            shutil.rmtree(copy)
    print(f"{edits} fixes, {wrong} of them named by an error, {broken} crates broken")
    sys.exit(1 if broken and not args.unsafe else 0)


if __name__ == "__main__":
    main()
