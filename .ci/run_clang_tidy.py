#!/usr/bin/env python3
# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy on the C++ sources, or with --changed only on those that differ from the base commit.

The base is $GOUJI_BASE, or where the branch left origin's main branch, or the commit before. Without one nothing is
checked, and that is said. --limit bounds the number of files; what was left out is said too.

The commands come from the build's compile_commands.json, without its precompiled headers: those are gcc's.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import tree


def base_commit(root: Path):
    named = os.environ.get("GOUJI_BASE")
    if named:
        return named
    head = tree.git(root, "rev-parse", "HEAD")
    if not head:
        return None
    for upstream in ("origin/HEAD", "origin/main"):
        base = tree.git(root, "merge-base", "HEAD", upstream)
        if base and base != head:
            return base[0]
    before = tree.git(root, "rev-parse", "--verify", "--quiet", "HEAD~1")
    return before[0] if before else None


def changed_files(root: Path):
    """Files that differ from the base, those not yet committed among them; nothing when no base is known."""
    base = base_commit(root)
    if base is None:
        return None
    committed = tree.git(root, "diff", "--name-only", "--diff-filter=d", base) or []
    new = tree.git(root, "ls-files", "--others", "--exclude-standard") or []
    return {root / line for line in committed + new}


def without_precompiled_headers(command: str) -> str:
    command = re.sub(r"-Winvalid-pch\s+|-fpch-preprocess\s+", "", command)
    command = re.sub(r"-Xclang -include(-pch)? -Xclang \S*cmake_pch\S*\s+", "", command)
    command = re.sub(r"-include \S*cmake_pch\S*\s+", "", command)
    return re.sub(r"^.*?(\S*(g\+\+|clang\+\+|c\+\+)\S*)\s", r"\1 ", command)  # drops the compiler's launcher


def prepared_commands(build: Path, root: Path) -> tuple:
    """A folder with adjusted commands, and the sources in it that belong to the project."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    mine = []
    for entry in commands:
        entry["command"] = without_precompiled_headers(entry["command"])
        path = Path(entry["file"])
        if path.is_relative_to(root) and not path.is_relative_to(build) and path not in mine:
            mine.append(path)
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")
    return folder, sorted(mine)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--build", type=Path, required=True, help="a build folder that has been built with gcc or clang")
    parser.add_argument("--changed", action="store_true", help="only what differs from the base commit")
    parser.add_argument("--limit", type=int, default=0, help="at most this many files; 0 for all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    root = options.root.resolve()

    folder, sources = prepared_commands(options.build.resolve(), root)
    if options.changed:
        changed = changed_files(root)
        if changed is None:
            print("no base commit is known, so nothing counts as changed; ./dev lint checks every file")
            return 0
        # A changed header is seen through the source beside it.
        stems = {path.with_suffix("") for path in changed if path.suffix in tree.CODE_SUFFIXES}
        sources = [path for path in sources if path.with_suffix("") in stems]
    left_out = 0
    if options.limit and len(sources) > options.limit:
        left_out = len(sources) - options.limit
        sources = sources[: options.limit]

    def run(source: Path):
        command = ["clang-tidy", "-p", str(folder), "--quiet", "--extra-arg=-Wno-unknown-warning-option", str(source)]
        return source, subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)

    failed = 0
    with ThreadPoolExecutor(max(1, options.jobs)) as pool:
        for source, result in pool.map(run, sources):
            if result.returncode != 0:
                failed += 1
                errors = [line for line in result.stderr.splitlines() if "warnings generated" not in line]
                print(result.stdout.replace(str(root) + "/", "") + "\n".join(errors), flush=True)
    print(f"{len(sources)} files checked by clang-tidy, {failed} with complaints")
    if left_out:
        print(f"{left_out} more changed files were not checked (limit {options.limit}); ./dev lint checks every file")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
