#!/usr/bin/env python3
# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a C++ file is not formatted as .clang-format says; with --fix, formats instead."""

import argparse
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

import tree


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--fix", action="store_true", help="format the files instead of complaining")
    options = parser.parse_args()

    files = [str(path) for path in tree.code_files(options.root)]
    if not files:
        print("no C++ file found")
        return 0
    mode = ["-i"] if options.fix else ["--dry-run", "--Werror", "--ferror-limit=3"]

    def run(batch):
        return subprocess.run(
            ["clang-format", "--style=file", *mode, *batch], cwd=options.root, capture_output=True, text=True, check=False
        )

    batches = [files[start : start + 10] for start in range(0, len(files), 10)]
    failed = False
    with ThreadPoolExecutor(cpu_count() or 1) as pool:
        for result in pool.map(run, batches):
            sys.stdout.write(result.stdout + result.stderr)
            failed = failed or result.returncode != 0
    if failed:
        print("\nNot formatted. ./dev format puts this right.")
        return 1
    print(f"{len(files)} files {'formatted' if options.fix else 'are well formatted'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
