#!/usr/bin/env python3
# SPDX-FileCopyrightText: Gouji contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the SARIF log of some reports against the published schema.

Usage: validate.py PROGRAM SCHEMA REPORT...
Fails also where the schema would let a broken log pass, or where the log has no result: then nothing was checked.
"""

import copy
import json
import subprocess
import sys

import jsonschema


def problems(validator, log) -> list:
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(log)]


def main() -> int:
    program, schema_file, *reports = sys.argv[1:]
    with open(schema_file, encoding="utf-8") as file:
        validator = jsonschema.Draft4Validator(json.load(file))
    failed = 0
    for options in ([], ["--all"], ["--explain", "--lang", "zh_CN"]):
        call = [program, "check", "--format", "sarif", *options, *reports, "no such file.txt"]
        log = json.loads(subprocess.run(call, capture_output=True, check=False).stdout)
        found = problems(validator, log)
        results = log["runs"][0].get("results", [])
        print(f"{' '.join(options) or 'plain'}: {len(results)} results, {len(found)} violations of the schema")
        for problem in found[:20]:
            print("   ", problem)
        broken = copy.deepcopy(log)
        broken["runs"][0]["results"] = [{"text": "no message"}]
        if found or not results or not problems(validator, broken):
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
