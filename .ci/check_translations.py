#!/usr/bin/env python3
# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation is not complete: a string of the sources that is not in the file, one without translation,
one that no source holds any more, or a placeholder lost on the way.

lupdate works on copies; the files themselves stay as they are. With --update it works on the files.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import tree

# Chinese translates every string; English only those that count something (one report, two reports).
LANGUAGES = {"zh_CN": [], "en": ["-pluralonly"]}
PLACEHOLDER = re.compile(r"%L?(\d{1,2})")


def find_lupdate() -> str:
    for candidate in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if candidate and Path(candidate).exists():
            return candidate
    sys.exit("lupdate is not installed (Debian: qt6-l10n-tools)")


def update(lupdate: str, root: Path, language: str, file: Path, *, kept: bool):
    """Runs lupdate; returns the warnings that mean a string goes to the wrong context.

    A file that is kept holds no places, since every edit above a string would change them, and no unused strings.
    """
    houses = [str(root / house) for house in tree.HOUSES]
    arguments = ["-silent", "-locations", "none" if kept else "absolute", "-source-language", "en", "-target-language", language, "-I", str(root)]
    arguments += LANGUAGES[language] + (["-no-obsolete"] if kept else [])
    result = subprocess.run(
        [lupdate, *arguments, *houses, "-ts", str(file)], cwd=root, capture_output=True, text=True, check=False
    )
    if result.returncode != 0:
        sys.exit(f"lupdate failed on {file}:\n{result.stdout}{result.stderr}")
    warnings = [line for line in (result.stdout + result.stderr).splitlines() if "lacks Q_OBJECT" in line]
    return [line.replace(str(root) + "/", "") for line in warnings]


def messages(file: Path):
    """(context, source, comment) → message element."""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[name, message.findtext("source", ""), message.findtext("comment", "")] = message
    return found


def translated_texts(message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or ["".join(translation.itertext())]


def complaints(root: Path, language: str, before: Path, after: Path):
    known = messages(before)
    for key, message in messages(after).items():
        context, source, _ = key
        place = message.find("location")
        where = ""
        if place is not None and place.get("filename"):
            path = (after.parent / place.get("filename")).resolve()
            where = f" ({path.relative_to(root) if path.is_relative_to(root) else path}:{place.get('line')})"
        named = f"{language}: {context}: “{source}”{where}"
        kind = message.find("translation").get("type", "")
        if kind in ("vanished", "obsolete"):
            yield f"{named}: no source holds it any more"
        elif key not in known:
            yield f"{named}: missing in the file"
        elif kind == "unfinished" or not all(translated_texts(message)):
            yield f"{named}: not translated"
        else:
            wanted = set(PLACEHOLDER.findall(source))
            for text in translated_texts(message):
                if set(PLACEHOLDER.findall(text)) != wanted:
                    yield f"{named}: the placeholders of “{text}” differ"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--update", action="store_true", help="bring the files up to date with the sources instead")
    options = parser.parse_args()
    root = options.root.resolve()
    lupdate = find_lupdate()

    found = []
    count = 0
    for language in LANGUAGES:
        file = root / "translations" / f"gouji_{language}.ts"
        if options.update:
            found += update(lupdate, root, language, file, kept=True)
            open_messages = [m for m in messages(file).values() if m.find("translation").get("type") == "unfinished"]
            print(f"{file.name}: {len(messages(file))} strings, {len(open_messages)} without translation")
            continue
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / file.name
            shutil.copyfile(file, copy)
            found += [w for w in update(lupdate, root, language, copy, kept=False) if w not in found]
            found += complaints(root, language, file, copy)
            count += len(messages(copy))
    if options.update:
        print("\n".join(found))
        return 0
    print("\n".join(found) or f"{count} strings, all translated")
    if found:
        print(f"\n{len(found)} strings to see to. ./dev translate adds what is missing to translations/*.ts.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
