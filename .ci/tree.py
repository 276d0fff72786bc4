# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands where in the tree; shared by the checks of this folder."""

import os
import subprocess
from pathlib import Path

HOUSES = ("app", "model", "parser", "ui")
CODE_FOLDERS = HOUSES + ("tests",)
CODE_SUFFIXES = (".h", ".cpp")

# Texts that were written by others, or are kept byte for byte: no rule for sources applies to them.
DATA_FOLDERS = ("resources/samples", "tests/data", "tests/fuzz/corpus", "tests/golden")


def files_below(root: Path, folders=None):
    """Every file below the folders (the whole tree when none are given), sorted, without hidden ones and builds.

    Paths are relative to root. Of the hidden folders only .ci is walked.
    """
    found = []
    for folder in folders or (".",):
        for parent, names, files in os.walk(root / folder):
            here = Path(parent).relative_to(root)
            names[:] = sorted(
                name
                for name in names
                if (not name.startswith(".") or name == ".ci") and name != "__pycache__" and here / name != Path("build")
            )
            found.extend(here / name for name in files)
    return sorted(found)


def is_data(path: Path) -> bool:
    return any(path.as_posix().startswith(folder + "/") for folder in DATA_FOLDERS)


def code_files(root: Path, folders=CODE_FOLDERS):
    """The C++ files of the houses and tests."""
    return [path for path in files_below(root, folders) if path.suffix in CODE_SUFFIXES and not is_data(path)]


def git(root: Path, *arguments: str):
    """The lines a git command prints, or nothing when it fails or this is no repository."""
    command = ["git", "-c", "safe.directory=*", "-c", "core.quotePath=false", "-C", str(root), *arguments]
    try:
        result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        return None
    return result.stdout.splitlines() if result.returncode == 0 else None
