#!/usr/bin/env python3
# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on what no source of this project may hold: notes left behind, tests that are switched off, machine paths,
binary fractions where figures are counted, a file without its licence, and the like.

Each rule is one line of the table below. The pieces of the patterns are kept apart so that this file does not find
itself.
"""

import argparse
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import tree


@dataclass(frozen=True)
class Rule:
    pattern: re.Pattern
    reason: str
    folders: tuple = ()  # all when empty
    without: tuple = field(default=())
    code_only: bool = True
    headers_only: bool = False


def words(*pieces: str) -> re.Pattern:
    return re.compile(r"\b(" + "|".join(pieces) + r")\b")


RULES = (
    Rule(words("TO" "DO", "FIX" "ME", "XX" "X", "HA" "CK"), "a note left behind: do it, or drop it", code_only=False),
    Rule(words("QSK" "IP", "QEXPECT" "_FAIL"), "a test is switched off", folders=("tests",)),
    Rule(
        re.compile(r"(?<![\w.])/(home|root|work" r"|Users)/\w"),
        "a path of one machine",
        without=("tests",),
        code_only=False,
    ),
    Rule(
        words("double", "float", "toDouble", "toFloat", "qreal"),
        "no binary fraction comes near a figure",
        folders=("model/figure", "model/check", "model/form", "parser/figure"),
    ),
    Rule(words("using namespace"), "a header opens a namespace for all who include it", headers_only=True),
    Rule(re.compile(r"#\s*include\s*<(format|expected|ranges|iostream)>"), "not for this project, see CONTRIBUTING.md"),
    Rule(re.compile(r"[ \t]+$"), "blanks at the end of the line", code_only=False),
    Rule(re.compile(r"\t"), "a tabulator", code_only=True),
)

TEXT_SUFFIXES = {".h", ".cpp", ".py", ".cmake", ".txt", ".json", ".md", ".desktop", ".xml", ".svg", ""}
LICENSED_SUFFIXES = {".h", ".cpp", ".py", ".cmake"}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
UNCHECKED = {"LICENSE"}


def inside(path: str, folders) -> bool:
    return any(path.startswith(folder + "/") for folder in folders)


def without_comment(line: str) -> str:
    """The line without a trailing // comment; good enough for words that never stand in literals."""
    return line.split("//", 1)[0]


def complaints(root: Path, path: Path):
    name = path.as_posix()
    try:
        text = (root / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        yield f"{name}: is not UTF-8"
        return
    lines = text.split("\n")
    is_code = path.suffix in tree.CODE_SUFFIXES
    if is_code or path.suffix in LICENSED_SUFFIXES or path.name == "CMakeLists.txt":
        if LICENCE not in "\n".join(lines[:5]):
            yield f"{name}:1: the first lines do not name the licence"
    if path.suffix == ".h" and "#pragma once" not in text:
        yield f"{name}:1: #pragma once is missing"
    if text and not text.endswith("\n"):
        yield f"{name}:{len(lines)}: no line end at the end of the file"
    if "\r" in text:
        yield f"{name}: line ends are those of Windows"
    for rule in RULES:
        if (rule.code_only and not is_code) or (rule.folders and not inside(name, rule.folders)):
            continue
        if inside(name, rule.without) or (rule.headers_only and path.suffix != ".h"):
            continue
        for number, line in enumerate(lines, start=1):
            looked_at = without_comment(line) if "figure" in rule.reason else line
            match = rule.pattern.search(looked_at)
            if match:
                yield f"{name}:{number}: {match[0].strip() or 'blanks'}: {rule.reason}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    options = parser.parse_args()

    found = []
    read = 0
    for path in tree.files_below(options.root):
        if tree.is_data(path) or path.suffix not in TEXT_SUFFIXES or path.name in UNCHECKED:
            continue
        read += 1
        found.extend(complaints(options.root, path))
    print("\n".join(found) or f"{read} files read, nothing found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
