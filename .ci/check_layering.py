#!/usr/bin/env python3
# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a house includes what it may not know.

The link graph alone does not keep the houses apart: a target that links Qt Core only can still include headers of Qt
Widgets where both are installed in one folder. So every #include is read, and a bare class such as <QColor> is looked
up in Qt's own include folders to find the module it belongs to.

--self-test runs the check on .ci/layering_fixture, where each forbidden include carries the comment "// forbidden".
"""

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import tree


@dataclass(frozen=True)
class House:
    """What the sources of one folder may include."""

    knows: tuple  # houses, the own one among them
    modules: tuple  # Qt modules without the leading "Qt"
    libraries: tuple  # prefixes of other libraries' headers; the standard library is always allowed


CORE_LIBRARIES = ("unicode/", "tl/")
WINDOW_MODULES = ("Core", "Gui", "Widgets", "Svg", "SvgWidgets", "PrintSupport")

# The longest folder that fits a file is its house, so model/items is not model.
RULES = {
    "model": House(("model",), ("Core",), CORE_LIBRARIES),
    "model/items": House(("model", "model/items"), ("Core", "Gui"), CORE_LIBRARIES),
    "model/storage": House(("model", "model/storage"), ("Core", "Sql"), CORE_LIBRARIES + ("sqlite3.h",)),
    "parser": House(("model", "parser"), ("Core",), CORE_LIBRARIES + ("libxml/",)),
    "ui": House(("model", "model/items", "ui"), WINDOW_MODULES, CORE_LIBRARIES),
    "app": House(
        ("model", "model/items", "model/storage", "parser", "ui", "app"),
        WINDOW_MODULES + ("Sql", "Concurrent"),
        CORE_LIBRARIES,
    ),
    "tests": House(
        ("model", "model/items", "model/storage", "parser", "ui", "app", "tests"),
        WINDOW_MODULES + ("Sql", "Concurrent", "Test"),
        CORE_LIBRARIES + ("libxml/", "sqlite3.h"),
    ),
}

# Of the operating system, what concerns processes, files and time; nothing of sockets and networks. A header without
# a folder and without ".h" is the standard library's.
SYSTEM_HEADERS = {
    "dirent.h", "fcntl.h", "malloc.h", "poll.h", "pthread.h", "sched.h", "signal.h", "spawn.h", "sys/mman.h",
    "sys/resource.h", "sys/stat.h", "sys/time.h", "sys/types.h", "sys/wait.h", "termios.h", "time.h", "unistd.h",
}  # fmt: skip

INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*([<"])([^>"]+)[>"]')


def house_of(path: str):
    """The house a path relative to the root belongs to, or nothing."""
    fitting = [house for house in RULES if path.startswith(house + "/")]
    return max(fitting, key=len, default=None)


class QtHeaders:
    """Which Qt module a header belongs to."""

    def __init__(self, folder: Path):
        self.modules = {}
        for module in sorted(folder.iterdir()):
            if module.is_dir() and module.name.startswith("Qt"):
                for header in module.iterdir():
                    self.modules.setdefault(header.name, set()).add(module.name.removeprefix("Qt"))
        if "QWidget" not in self.modules or "QString" not in self.modules:
            sys.exit(f"{folder} does not hold Qt's headers (QString and QWidget looked for)")

    def of(self, header: str):
        first, _, rest = header.partition("/")
        if rest and re.fullmatch(r"Qt[A-Z]\w*", first):
            return {first.removeprefix("Qt")}
        return self.modules.get(header, set())


def complaint(path: Path, quoted: bool, header: str, root: Path, qt: QtHeaders):
    """Why this file may not include this header, or nothing."""
    house = house_of(path.as_posix())
    rule = RULES[house]
    if ".." in header.split("/"):
        return f'"{header}" leaves its folder; includes are written from the root of the project'

    known = house_of(header)
    if known:
        return None if known in rule.knows else f"{house} may not know {known}"

    modules = qt.of(header)
    if modules:
        if modules & set(rule.modules):
            return None
        names = " or ".join("Qt " + name for name in sorted(modules))
        return "no house knows the network" if "Network" in modules else f"{house} may not know {names}"
    if re.match(r"Q[A-Z]", header):
        return f"{header} is found in no module of Qt"

    if quoted:
        if header.endswith(".moc") or (header.startswith("moc_") and header.endswith(".cpp")):
            return None
        if (root / path.parent / header).exists():
            return f'write "{(path.parent / header).as_posix()}": includes are written from the root of the project'
    if header in SYSTEM_HEADERS or ("/" not in header and not header.endswith(".h")):
        return None
    if any(header.startswith(library) for library in rule.libraries):
        return None
    return f"{house} may not know {header}"


def violations(root: Path, qt: QtHeaders):
    """(file, line, header, reason) of each forbidden include, in the order of the files."""
    found = []
    for path in tree.code_files(root):
        if house_of(path.as_posix()) is None:
            continue
        text = (root / path).read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), start=1):
            match = INCLUDE.match(line)
            if match:
                reason = complaint(path, match[1] == '"', match[2], root, qt)
                if reason:
                    found.append((path, number, match[2], reason))
    return found


def self_test(qt: QtHeaders) -> int:
    fixture = Path(__file__).resolve().parent / "layering_fixture"
    expected = set()
    for path in tree.code_files(fixture):
        for number, line in enumerate((fixture / path).read_text(encoding="utf-8").splitlines(), start=1):
            if line.endswith("// forbidden"):
                expected.add((path, number))
    found = {(path, number): reason for path, number, _, reason in violations(fixture, qt)}
    for path, number in sorted(expected - found.keys()):
        print(f"{path}:{number}: forbidden, and not reported")
    for path, number in sorted(found.keys() - expected):
        print(f"{path}:{number}: allowed, and reported: {found[path, number]}")
    houses = {house_of(path.as_posix()) for path, _ in expected}
    for house in sorted(RULES.keys() - houses):
        print(f"the fixture holds no forbidden include for {house}")
    good = expected == found.keys() and houses == RULES.keys()
    print(f"{len(expected)} forbidden includes, {len(expected & found.keys())} of them reported")
    return 0 if good else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--qt-headers", type=Path, help="folder that holds QtCore, QtGui, …; asked of qmake6 otherwise")
    parser.add_argument("--self-test", action="store_true", help="check the check")
    options = parser.parse_args()

    folder = options.qt_headers
    if folder is None:
        folder = Path(subprocess.check_output(["qmake6", "-query", "QT_INSTALL_HEADERS"], text=True).strip())
    qt = QtHeaders(folder)
    if options.self_test:
        return self_test(qt)

    found = violations(options.root, qt)
    for path, number, header, reason in found:
        print(f"{path}:{number}: {header}: {reason}")
    print(f"{len(tree.code_files(options.root))} files read, {len(found)} forbidden includes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
