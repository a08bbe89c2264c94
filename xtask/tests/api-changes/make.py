#!/usr/bin/env python3
"""Takes what each operation gained out of a saved page of the AWS API changes site (https://awsapichanges.com).

    python3 xtask/tests/api-changes/make.py PAGE > xtask/tests/api-changes/proton-2022-11-14.json

PAGE is the text of the page of one service's release, as a browser saves it: "2022/11/14 - AWS Proton - 13 updated
api methods". Two runs give the same bytes.
"""

import ast
import json
import re
import sys
from pathlib import Path

HEADING = re.compile(r"^(\w+)\s+\((new|updated|deleted)\) Link ¶$")


def main(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    found = {"added": [], "removed": [], "updated": []}
    for number, line in enumerate(lines):
        heading = HEADING.match(line)
        if not heading:
            continue
        name, what = heading.groups()
        if what != "updated":
            found["added" if what == "new" else "removed"].append(name)
            continue
        (sides,) = re.fullmatch(r"Changes \(([a-z, ]+)\)", lines[number + 1]).groups()
        entry = {"name": name, "request": None, "response": None}
        rest = lines[number + 2 :]
        for side in sides.split(", "):
            # Where both sides changed, each has its own heading.
            if rest[0] == side.capitalize():
                rest = rest[1:]
            end = next(i for i, text in enumerate(rest) if text in ("", "Response"))
            entry[side] = ast.literal_eval("".join(rest[:end]))
            rest = rest[end:]
        found["updated"].append(entry)
    print(json.dumps(found, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
