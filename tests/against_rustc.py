#!/usr/bin/env python3
"""Asks the compiler whether the inferred types are right.

usage: tests/against_rustc.py NAME@VERSION... [--work FOLDER] [--rejected FILE]

Each package is fetched by cargo, its library's variables get their inferred types as annotations in a copy, and the copy
is checked by the compiler. What the compiler does not accept is taken out again until the rest compiles. Annotations
that the compiler never sees (below a `cfg` that does not hold) do not count.

Needs a built `cargo build --example annotations`. Exits with 1 where less than 99 % of a package are accepted.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from workshop import ROOT, check, copy_crate

WANTED = 0.99
ROUNDS = 60
ABSENT = "::std::there::is::NoSuchType"


def fetch(package, to):
    """Copies the sources of NAME@VERSION to a folder of their own."""
    name, _, version = package.partition("@")
    home = pathlib.Path(os.environ.get("CARGO_HOME") or pathlib.Path.home() / ".cargo")
    found = list(home.glob(f"registry/src/*/{name}-{version}"))
    if not found:
        subprocess.run(["cargo", "info", "--quiet", package], cwd=to.parent, capture_output=True, check=False)
        found = list(home.glob(f"registry/src/*/{name}-{version}"))
    if not found:
        sys.exit(f"failed to fetch {package}")
    copy_crate(found[0], to)


def spans(message):
    """All places that a message speaks of, the primary ones first, through the macros that they came from."""
    out = []
    for span in sorted(message["spans"], key=lambda it: not it["is_primary"]):
        while span:
            out.append((span["file_name"], span["byte_start"], span["byte_end"], span["is_primary"]))
            span = (span.get("expansion") or {}).get("span")
    for child in message["children"]:
        out.extend((*it[:3], False) for it in spans(child))
    return out


class Copy:
    """The copy with some of the annotations."""

    def __init__(self, folder, annotations):
        self.folder = folder
        self.texts = {}
        self.by_file = {}
        for it in annotations:
            self.by_file.setdefault(it["file"], []).append(it)
        for file in self.by_file:
            self.texts[file] = (folder / file).read_bytes()

    def write(self, kept, ty=lambda it: it["type"]):
        for file, all_here in self.by_file.items():
            text, parts, end = self.texts[file], [], 0
            for it in all_here:
                if it["id"] not in kept:
                    continue
                parts += [text[end : it["at"]], f": {ty(it)}".encode()]
                end = it["at"]
                it["placed"] = (sum(map(len, parts)) - len(parts[-1]), sum(map(len, parts)))
            parts.append(text[end:])
            (self.folder / file).write_bytes(b"".join(parts))

    def original(self, file, at, kept):
        """The place in the file as it was."""
        for it in reversed(self.by_file.get(file, [])):
            if it["id"] in kept and it["placed"][0] <= at:
                shift = sum(e["placed"][1] - e["placed"][0] for e in self.by_file[file] if e["id"] in kept and e["at"] < it["at"])
                start, end = it["placed"]
                return it["at"] if at < end else at - shift - (end - start)
        return at


def blamed(copy, kept, message):
    """The annotations that a message speaks of: directly, else by a statement, else by the variable's function."""
    places = [(file, start, end, primary) for file, start, end, primary in spans(message) if file in copy.by_file]
    direct = [
        it["id"]
        for file, start, end, _ in places
        for it in copy.by_file[file]
        if it["id"] in kept and start < it["placed"][1] and it["placed"][0] < end and end - start < 2000
    ]
    if direct:
        return direct[:1]
    for which in ("statement", "item"):
        for file, start, _, _ in places:
            at = copy.original(file, start, kept)
            around = [it for it in copy.by_file[file] if it["id"] in kept and it[which][0] <= at < it[which][1]]
            if around and which == "statement":
                return [min(around, key=lambda it: it["statement"][1] - it["statement"][0])["id"]]
            if around:
                before = [it for it in around if it["at"] <= at] or around
                text = copy.texts[file]
                line = text[text.rfind(b"\n", 0, at) + 1 : text.find(b"\n", at)].decode(errors="replace")
                named = [it for it in before if it["name"] in line]
                return [(named or before)[-1]["id"]]
    return []


def fits(copy, kept, at, folder, flags):
    """Whether an annotation, blamed for what another one did, is accepted together with all that are."""
    copy.write(kept | {at})
    _, fine, _ = check(folder, folder.parent / "target", *flags)
    if fine:
        kept.add(at)
    return fine


def measure(package, work, rejected_out):
    name = package.partition("@")[0]
    folder = work / name / "copy"
    folder.parent.mkdir(parents=True, exist_ok=True)
    fetch(package, folder)
    root = folder / "src/lib.rs"
    if root.exists() and "no_std" in root.read_text() and "extern crate std;" not in root.read_text():
        root.write_text(root.read_text() + "\nextern crate std;\n")
    flags = ["--all-features"]
    errors, fine, said = check(folder, folder.parent / "target", *flags)
    if not fine:
        flags = []
        errors, fine, said = check(folder, folder.parent / "target", *flags)
    if not fine:
        print(f"{package}: does not compile as it is\n{said[-600:]}")
        return False
    tool = ROOT / "target/debug/examples/annotations"
    told = subprocess.run([tool, folder, *flags], capture_output=True, text=True, check=True).stdout
    found = [json.loads(line) for line in told.splitlines()]
    for at, it in enumerate(found):
        it["id"] = at
        it["file"] = os.path.relpath(it["path"], folder.resolve())
    spelled = [it for it in found if it["type"] is not None]
    copy = Copy(folder, spelled)
    # What the compiler does not see has no error when its type does not exist.
    kept = {it["id"] for it in spelled}
    copy.write(kept, lambda it: ABSENT)
    absent, _, _ = check(folder, folder.parent / "target", *flags)
    seen = set()
    for message in absent:
        for file, start, end, primary in spans(message):
            for it in copy.by_file.get(file, []):
                if it["placed"][0] <= start and end <= it["placed"][1]:
                    seen.add(it["id"])
    kept = set(seen)
    rejected = []
    by_id = {it["id"]: it for it in spelled}
    for _ in range(ROUNDS):
        copy.write(kept)
        errors, fine, said = check(folder, folder.parent / "target", *flags)
        if fine:
            break
        out = set()
        for message in errors:
            for at in blamed(copy, kept, message)[:1]:
                if at not in out:
                    out.add(at)
                    rejected.append((by_id[at], message["rendered"]))
        if not out:
            print(f"{package}: errors that no annotation explains:")
            for message in errors[:5]:
                print(message["rendered"])
            return False
        kept -= out
    if fine:
        rejected = [(it, message) for it, message in rejected if not fits(copy, kept, it["id"], folder, flags)]
    lines = sum(file.read_bytes().count(b"\n") for file in folder.glob("src/**/*.rs"))
    share = len(kept) / max(len(seen), 1)
    with open(rejected_out, "a", encoding="utf-8") as out:
        for it, message in rejected:
            out.write(f"{package} {it['file']}:{it['line']} {it['name']}: {it['type']}\n{message}\n")
            print(f"  {it['file']}:{it['line']} `{it['name']}: {it['type']}`: {message.splitlines()[0]}")
    print(
        f"{package}: {len(kept)} of {len(seen)} annotations accepted ({share:.2%}); {len(found)} variables without"
        f" a type in {lines} lines, {len(found) - len(spelled)} not known or not to be named,"
        f" {len(spelled) - len(seen)} not compiled {' '.join(flags)}",
        flush=True,
    )
    return fine and share >= WANTED


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="+", metavar="NAME@VERSION")
    parser.add_argument("--work", type=pathlib.Path, help="keep the copies here")
    parser.add_argument("--rejected", default=os.devnull, help="add what was rejected, with the compiler's words")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = (args.work or pathlib.Path(scratch)).resolve()
        fine = [measure(package, work, args.rejected) for package in args.packages]
    sys.exit(0 if all(fine) else 1)


if __name__ == "__main__":
    main()
