#!/usr/bin/env python3
# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when something stands at the top of the tree that does not belong there, or a file is not named as files are.

The top is what a newcomer reads first, so it holds the houses, the two documents, and what starts a build.
"""

import argparse
import re
import sys
from pathlib import Path

import tree

ALLOWED = {
    "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "app", "dev", "model",
    "packages.txt", "parser", "resources", "tests", "translations", "ui",
}  # fmt: skip
SOURCE_NAME = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*\.(h|cpp)")


def top_level(root: Path):
    """What stands at the top: of a repository what is or would be committed, else everything but builds."""
    listed = tree.git(root, "ls-files", "--cached", "--others", "--exclude-standard")
    if listed is None:
        return {path.name for path in root.iterdir() if path.name != "build"}
    return {line.split("/", 1)[0] for line in listed}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    options = parser.parse_args()

    wrong = [
        f"{name}: does not belong at the top of the tree"
        for name in sorted(top_level(options.root))
        if name not in ALLOWED and not name.startswith(".")
    ]
    for path in tree.code_files(options.root):
        if not SOURCE_NAME.fullmatch(path.name):
            wrong.append(f"{path}: file names are lower case, their words joined by underscores")
        elif path.parts[0] == "tests" and path.suffix == ".cpp" and path.parts[1] in ("unit", "items", "gui"):
            text = (options.root / path).read_text(encoding="utf-8")
            if "QTEST_" in text and "_MAIN" in text and not path.name.startswith("tst_"):
                wrong.append(f"{path}: holds a test, so its name begins with tst_; otherwise it would never run")
    print("\n".join(wrong) or "every name is in its place")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
