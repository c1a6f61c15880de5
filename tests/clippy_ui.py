#!/usr/bin/env python3
"""Measures the rules that have Clippy's names against Clippy's own UI tests.

    tests/clippy_ui.py [--tool PATH] [--confidence LEVEL] [--show] [--table] CHECKOUT [LINT...]

CHECKOUT is a folder with a checkout of rust-lang/rust-clippy. For each lint whose name and meaning a rule has, the files of
tests/ui that are named after it or hold an annotation of it (`//~ name`, `//~^ name`, `//~v name`, `//~| name`) become
libraries of a scratch workspace, and the tool is run with that rule alone, at all levels of confidence unless --confidence
says otherwise, cold code included. Then lines are compared: recall is the part of the annotated lines that have a finding,
precision the part of the findings' lines that are annotated. Annotations that say `ERROR: message` are of the lint that
the file's expected output names for such a message. Clippy points at the first line of an expression and this tool at the
call: a finding also meets an annotation that lies between the lines of its fix, its labels and its place.

Items that Clippy reads as of an old Rust (`#[clippy::msrv = "1.52"]`) are left out.

tests/clippy_ui.txt lists the places where a rule's page says that it means to differ, as source lines or as /patterns/ of them:
they count for neither. Each tells of annotated lines without a finding, or behind a `+` of findings without an annotation; ` … `
parts it from the line of code that follows it, where only the two together tell the place. Of each entry that meets no difference any more, the script tells. --show prints each line on which the two differ, --table the result as
Markdown. Needs no compiler. Exits with 1 where recall or precision of all is below 0.90.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from workshop import ROOT, tool

GOAL = 0.90
NOTE = re.compile(r"//~(?:\[\w+\])?([\^v|?]*)\s*(?:(?:ERROR|WARN|WARNING): (.*)|(\w+))")
SAID = re.compile(r"^(?:error|warning): (.*)\n((?:.+\n)*)", re.MULTILINE)
FORM = re.compile(r"^//@\s*edition:\s*(\d+)", re.MULTILINE)


def shared():
    """The rules that say that they have the name and meaning of a lint."""
    rules = (ROOT / "lints" / "src" / "rules").glob("*.rs")
    named = (re.search(r'clippy: Some\("(\w+)"\)', it.read_text()) for it in rules)
    return sorted(it.group(1) for it in named if it)


def shape(message):
    """What messages of one lint have in common."""
    return re.sub(r"`[^`]*`|\b(?:\d+|N)\b", "_", message)


def expected(path):
    """Of each message that is expected of a file, the lint: it is named with the first of its kind alone."""
    said, lints = [], {}
    for output in path.parent.glob(f"{path.stem}.*stderr"):
        for message, rest in SAID.findall(output.read_text(errors="replace") + "\n"):
            said.append(message)
            named = re.search(r"`-D clippy::([\w-]+)` implied|allow\(clippy::(\w+)\)", rest)
            if named:
                lints[shape(message)] = (named.group(1) or named.group(2)).replace("-", "_")
    return {message: lints[shape(message)] for message in said if shape(message) in lints}


def annotations(path):
    """The lines that each lint is annotated for."""
    lines = collections.defaultdict(set)
    last = 0
    said = expected(path)
    for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
        for arrows, message, name in NOTE.findall(line):
            name = name or next((it for whole, it in said.items() if shape(message.strip()) in shape(whole)), "")
            if arrows.startswith("^"):
                last = number - len(arrows)
            elif arrows.startswith("v"):
                last = number + len(arrows)
            elif not arrows.startswith("|"):
                last = number
            lines[name].add(last)
    return lines


def sources(checkout, lints):
    """Of each lint its files, and of each file the annotated lines of all lints."""
    files, noted = collections.defaultdict(list), {}
    folder = checkout / "tests" / "ui"
    for path in sorted(folder.rglob("*.rs")):
        if "auxiliary" in path.parts or path.name.endswith(".fixed"):
            continue
        notes = annotations(path)
        relative = path.relative_to(folder)
        for lint in lints:
            named = any(re.fullmatch(rf"{lint}(_.*)?", part) for part in [relative.parts[0], relative.stem])
            longer = any(other != lint and other.startswith(lint) and relative.stem.startswith(other) for other in lints)
            if lint in notes or named and not longer:
                files[lint].append(path)
                noted[path] = notes
    return files, noted


def package(scratch, name, path):
    """A library of one file: Clippy takes what is `pub` to be seen from outside in programs too."""
    text = path.read_text(errors="replace")
    folder = scratch / name
    folder.mkdir()
    (folder / "it.rs").write_text(text)
    edition = FORM.search(text)
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "{edition.group(1) if edition else 2024}"\n'
        f'autobins = false\n\n[lib]\nname = "{name}"\npath = "it.rs"\n'
    )


def findings(command, scratch, rule, names):
    """Of each package, the lines that each finding covers, its own line first."""
    line = [*command, "-q", "--format", "json", "--workspace", "--include-cold", "--no-deps", "--exit-zero"]
    line += ["--no-config", "--allow-parse-errors", "-A", "all", "-W", rule]
    said = subprocess.run(line, cwd=scratch, capture_output=True, text=True)
    if said.returncode:
        sys.exit(f"{rule}: {said.stderr}")
    out = collections.defaultdict(list)
    for row in said.stdout.splitlines():
        message = json.loads(row).get("message")
        if not message or (message.get("code") or {}).get("code") != f"allocheck::{rule}":
            continue
        spans = message["spans"] + [span for child in message["children"] for span in child["spans"]]
        own = next(span for span in message["spans"] if span["is_primary"])
        name = own["file_name"].split("/")[0]
        near = [span for span in spans if span["file_name"] == own["file_name"]]
        first, last = min(it["line_start"] for it in near), max(it["line_end"] for it in near)
        out[name].append((own["line_start"], range(first, last + 1)))
    return {name: out[name] for name in names}


def outdated(text):
    """The lines of items that are to be read as of an old Rust."""
    lines = text.splitlines()
    out, end = set(), 0
    for number, line in enumerate(lines, 1):
        if "clippy::msrv" in line and not line.startswith("#!") and number > end:
            indent = line[: len(line) - len(line.lstrip())]
            rest = range(number, len(lines) + 1)
            end = next((it for it in rest if lines[it - 1].rstrip() == indent + "}"), number)
            out.update(range(number, end + 1))
    return out


def compare(wanted, found):
    """The lines that are met, those that are not, and those that nobody asked for."""
    met = {line for line, _ in found} & wanted
    loud = []
    for line, lines in found:
        if line in met:
            continue
        near = next((it for it in sorted(wanted - met) if it in lines), None)
        met.add(near) if near else loud.append(line)
    return met, wanted - met, set(loud)


def differences():
    """Of each lint, the source lines about which its rule means to differ."""
    out = collections.defaultdict(set)
    lint = None
    path = ROOT / "tests" / "clippy_ui.txt"
    for line in path.read_text().splitlines() if path.exists() else []:
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("    "):
            out[lint].add(line.strip())
        else:
            lint = line.split(":")[0]
    return out


def meant(entries, kind, lines, place):
    """The entry that tells of this difference."""
    sign = "+ " if kind == "loud" else ""
    source = bare(lines[place - 1])
    following = next((it for it in map(bare, lines[place:]) if it), "")
    for entry in sorted(entries):
        if entry in [f"{sign}{source}", f"{sign}{source} … {following}"]:
            return entry
        if entry.startswith(f"{sign}/") and re.search(entry.removeprefix(sign).strip("/"), source):
            return entry
    return None


def bare(line):
    return re.sub(r"\s*//~.*", "", line).strip()


def share(part, whole):
    return f"{part / whole:.2f}" if whole else "–"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", type=pathlib.Path, help="the command, where it is not in target/")
    parser.add_argument("--confidence", choices=["high", "medium", "low"], default="low")
    parser.add_argument("--show", action="store_true", help="each line on which the two differ")
    parser.add_argument("--table", action="store_true", help="the result as Markdown")
    parser.add_argument("checkout", type=pathlib.Path)
    parser.add_argument("lints", nargs="*")
    args = parser.parse_args()
    lints = shared()
    files, noted = sources(args.checkout, lints)
    lints = args.lints or lints
    known = differences()
    command = [tool(args.tool), "--confidence", args.confidence]
    rows = []
    with tempfile.TemporaryDirectory(prefix="clippy-ui-") as scratch:
        scratch = pathlib.Path(scratch)
        paths = sorted({path for lint in lints for path in files[lint]})
        names = {path: f"p{number}" for number, path in enumerate(paths)}
        for path, name in names.items():
            package(scratch, name, path)
        members = json.dumps(sorted(names.values()))
        (scratch / "Cargo.toml").write_text(f'[workspace]\nresolver = "2"\nmembers = {members}\n')
        for lint in lints:
            found = findings(command, scratch, lint, [names[it] for it in files[lint]])
            met, missed, loud, told = 0, 0, 0, 0
            used = set()
            for path in files[lint]:
                lines = path.read_text(errors="replace").splitlines()
                old = outdated("\n".join(lines))
                said = [it for it in found[names[path]] if it[0] not in old]
                here = compare(noted[path][lint] - old, said)
                for kind, places in zip(["missed", "loud"], here[1:]):
                    for place in sorted(places):
                        if entry := meant(known[lint], kind, lines, place):
                            used.add(entry)
                            told += 1
                            continue
                        missed, loud = missed + (kind == "missed"), loud + (kind == "loud")
                        if args.show:
                            print(f"{lint}: {kind} {path.relative_to(args.checkout)}:{place}: {bare(lines[place - 1])}")
                met += len(here[0])
            for source in sorted(known[lint] - used):
                print(f"{lint}: no difference any more: {source}")
            rows.append((lint, met, missed, loud, told))
    rows.append(("all", *(sum(row[it] for row in rows) for it in range(1, 5))))
    form = "| {} | {} | {} | {} | {} | {} | {} |" if args.table else "{:<30} {:>6} {:>6} {:>6} {:>6} {:>7} {:>9}"
    print(form.format("lint", "met", "missed", "loud", "meant", "recall", "precision"))
    if args.table:
        print("|---|---|---|---|---|---|---|")
    for lint, met, missed, loud, told in rows:
        name = f"`{lint}`" if args.table and lint != "all" else lint
        print(form.format(name, met, missed, loud, told, share(met, met + missed), share(met, met + loud)))
    _, met, missed, loud, _ = rows[-1]
    sys.exit(met < GOAL * (met + missed) or met < GOAL * (met + loud))


if __name__ == "__main__":
    main()
