#!/usr/bin/env bash
# The hooks under the real pre-commit, in a scratch repository whose hook repository is this one, as it was committed last. Needs
# git, python3, and PyPI to install pre-commit from unless it is there already.
set -euo pipefail
hooks=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PRE_COMMIT_HOME="$scratch/home"
# A quick build is enough to see the hook work.
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_DEBUG=false

if ! command -v pre-commit > /dev/null; then
    python3 -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" install --quiet pre-commit
    PATH="$scratch/venv/bin:$PATH"
fi

mkdir -p "$scratch/project/src" && cd "$scratch/project"
git init --quiet
git config user.email test@example.org && git config user.name test
cat > Cargo.toml <<END
[package]
name = "hooked"
version = "0.1.0"
edition = "2024"
END
cat > .pre-commit-config.yaml <<END
repos:
  - repo: $hooks
    rev: $(git -C "$hooks" rev-parse HEAD)
    hooks:
      - id: allocheck
      - id: allocheck-workspace
        stages: [manual]
END
fine='pub fn one() -> u8 { 1 }'
waste='pub fn f(all: &[u8]) -> Vec<u8> { let mut out = Vec::new(); for it in all { out.push(it + 1); } out }'
echo "$fine" > src/lib.rs
git add .

# hook, stage, the exit code of pre-commit, and what its output must hold
expect() {
    local code=0
    pre-commit run --hook-stage "$2" "$1" > "$scratch/said" 2>&1 || code=$?
    if [ "$code" -ne "$3" ] || ! grep -q -- "$4" "$scratch/said"; then
        echo "FAILED: $1 with exit code $code, expected $3 and: $4"
        cat "$scratch/said"
        exit 1
    fi
    echo "ok: $1 says: $4"
}
expect allocheck pre-commit 0 Passed
printf '%s\nmod other;\n' "$fine" > src/lib.rs
echo "$waste" > src/other.rs
git add . && git commit --quiet --no-verify --message first
echo "$fine // changed" > src/lib.rs
echo "mod other;" >> src/lib.rs
git add .
# The waste lies in a file that this commit leaves alone.
expect allocheck pre-commit 0 Passed
expect allocheck-workspace manual 1 'exit code: 1'
echo "$waste // changed" > src/other.rs
git add .
expect allocheck pre-commit 1 'src/other.rs:1:49'
expect allocheck pre-commit 1 'exit code: 1'
echo "fn broken( {" > src/other.rs
git add .
expect allocheck pre-commit 1 'exit code: 2'
echo "the hooks work"
