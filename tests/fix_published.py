#!/usr/bin/env python3
"""Applies the fixes to copies of published crates and compiles them: each must compile as before.

    tests/fix_published.py [--unsafe] [--test] [--most N] [--tool-args ARGS] [--show] [--tool PATH] FOLDER...

A folder is one that holds a Cargo.toml, such as those below ~/.cargo/registry/src. It is copied, checked by cargo as it is
(what does not compile here is left out), fixed, and checked again. --unsafe applies the offers too and says how many of the
edits are named by an error; --test runs the crate's own tests before and after (doc tests aside), and each that passed must
pass again. --tool-args hands more options to the command, such as "--profile strict --confidence low", which find more to
fix. --most N looks through all the folders first, without a compiler, and takes the N with the most fixes. --show
prints each error, and what was changed near it. Build first: cargo build --release. Exits with 1 where a crate stops to
compile or a test stops to pass, or with --unsafe where fewer than nine edits in ten compile.
"""

import argparse
import json
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

from workshop import cargo, check, copy_crate, tool

GOAL = 0.90
SAFE = "MachineApplicable"
NEAR = 12


def fixable(command, folder, unsafe):
    """How many findings of a crate have a fix."""
    line = [*command, "--format", "json", "--exit-zero", "-q", "--lib", "--no-deps"]
    said = subprocess.run(line, cwd=folder, capture_output=True, text=True, check=False)
    count = 0
    for row in said.stdout.splitlines():
        message = json.loads(row).get("message") if row.startswith("{") else None
        spans = [span for child in (message or {}).get("children", []) for span in child["spans"]]
        kinds = {span["suggestion_applicability"] for span in spans if span["suggested_replacement"] is not None}
        count += bool(kinds) and (unsafe or kinds == {SAFE})
    return count


def with_most(command, folders, unsafe, most):
    counts = [(fixable(command, folder, unsafe), folder) for folder in folders]
    counts = sorted((it for it in counts if it[0]), key=lambda it: (-it[0], it[1].name))
    return [folder for _, folder in counts[:most]]


def passing(folder, target):
    """The tests that pass, by name."""
    said = cargo(folder, target, "test", "--lib", "--bins", "--tests", "--no-fail-fast")
    return set(re.findall(r"^test (\S+)(?: - should panic)? \.\.\. ok$", said.stdout, re.MULTILINE))


def places(errors):
    """The places that the compiler names: file and line."""
    return {(span["file_name"], span["line_start"]) for it in errors for span in it["spans"] if span["is_primary"]}


def show(crate, copy, errors):
    """Each error, and what was changed near to it."""
    for error in errors:
        print(error["rendered"] or error["message"])
    for file in sorted({name for name, _ in places(errors)}):
        if not (crate / file).exists():
            continue
        lines = [line for name, line in places(errors) if name == file]
        diff = subprocess.run(["diff", "-U1", crate / file, copy / file], capture_output=True, text=True, check=False)
        for hunk in re.split(r"^(?=@@)", diff.stdout, flags=re.MULTILINE)[1:]:
            start, count = re.match(r"@@ \S+ \+(\d+)(?:,(\d+))?", hunk).groups()
            if any(int(start) - NEAR <= line <= int(start) + int(count or 1) + NEAR for line in lines):
                print(f"{file}\n{hunk}", end="")


class Crate:
    """What became of one."""

    def __init__(self, name):
        self.name = name
        self.edits = self.wrong = self.tests = 0
        self.lost = []
        self.compiles = True
        self.said = ""

    def is_broken(self):
        return not self.compiles or bool(self.lost)

    def __str__(self):
        verdict = "compiles" if self.compiles else f"BROKEN, {self.wrong} places"
        if self.lost:
            verdict += f", TESTS FAIL: {' '.join(self.lost[:5])}"
        elif self.tests:
            verdict += f", {self.tests} tests pass as before"
        return f"{self.name}: {self.edits} fixes, {verdict}{self.said}"


def tried(crate, command, args, scratch):
    """What the fixes do to a copy; nothing where it does not compile as it is."""
    copy, target = scratch / crate.name, scratch / "target"
    out = Crate(crate.name)
    copy_crate(crate, copy)
    _, compiles, said = check(copy, target)
    if not compiles:
        why = next((it for it in said.splitlines() if it.startswith("error")), "")
        print(f"{crate.name}: does not compile as it is, left out ({why})", flush=True)
        return None
    before = passing(copy, target) if args.test else set()
    kind = ["--unsafe-fixes"] if args.unsafe else []
    line = [*command, "--fix", *kind, "--allow-no-vcs", "--exit-zero", "--format", "short", "--lib"]
    fixed = subprocess.run(line, cwd=copy, capture_output=True, text=True, check=False)
    applied = re.search(r"applied ([\d,]+) fix", fixed.stderr)
    out.edits = int(applied.group(1).replace(",", "")) if applied else 0
    if fixed.returncode != 0:
        out.said = f", exit code {fixed.returncode}: {fixed.stderr.strip().splitlines()[-1:]}"
    errors, out.compiles, _ = check(copy, target)
    out.wrong = min(out.edits, len(places(errors)))
    if args.show and errors:
        show(crate, copy, errors)
    if out.compiles and before:
        out.tests = len(before)
        out.lost = sorted(before - passing(copy, target))
    if args.keep and out.is_broken():
        shutil.copytree(copy, args.keep / crate.name, dirs_exist_ok=True)
    shutil.rmtree(copy)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unsafe", action="store_true")
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--most", type=int, metavar="N")
    parser.add_argument("--tool-args", type=shlex.split, default=[], metavar="ARGS")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="where broken copies are left")
    parser.add_argument("--tool", type=pathlib.Path, help="the command, where it is not in target/")
    parser.add_argument("crates", nargs="+", type=pathlib.Path, metavar="FOLDER")
    args = parser.parse_args()
    command = [tool(args.tool), *args.tool_args]
    crates = [it.resolve() for it in args.crates]
    if args.most:
        crates = with_most(command, crates, args.unsafe, args.most)
    done = []
    with tempfile.TemporaryDirectory(prefix="fix-published-") as scratch:
        for crate in crates:
            if out := tried(crate, command, args, pathlib.Path(scratch)):
                print(out, flush=True)
                done.append(out)
    edits, wrong, broken = sum(it.edits for it in done), sum(it.wrong for it in done), sum(it.is_broken() for it in done)
    print(f"{len(done)} crates, {edits} fixes, {wrong} of them named by an error, {broken} crates broken")
    lost = any(it.lost for it in done)
    sys.exit(lost or (wrong > (1 - GOAL) * edits if args.unsafe else broken > 0))


if __name__ == "__main__":
    main()
