#!/usr/bin/env python3
"""Writes shorthand.txt, names.txt, text.txt and table.txt: what the AWS command line makes of texts, names and answers.

Each line of a file is an array of JSON: what is given, and what comes out. In shorthand.txt that is Python's `repr` of the
value, or null and the message. Needs the AWS command line of PyPI (awscli 1.46.3 made the files that
are here), and for the names a `data` folder of botocore, which has them (1.44.5):

    python3 golden.py …/botocore/data
"""

import io
import json
import random
import re
import sys
from argparse import Namespace
from pathlib import Path

from awscli.botocore import xform_name
from awscli.formatter import TableFormatter
from awscli.shorthand import ShorthandParseError, ShorthandParser
from awscli.text import format_text

HERE = Path(__file__).parent
PIECES = ["a", "b", "Key", "Value", "c1", "=", "=", "=", ",", ",", ",", " ", "[", "]", "{", "}", "'", '"', "\\", "\\,",
          "@", "ü", "日", ":", "/", ".", "-", "x y", "\n", "a=b", "k=[", "k={", "'q'", '"q"', "1", "true", "", "|", "<", "^"]


def write(name, rows):
    (HERE / name).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    print(f"{len(rows)} in {name}")


def shorthand(draw):
    rows = {}
    while len(rows) < 1500:
        text = "".join(draw.choice(PIECES) for _ in range(draw.randint(1, 12)))
        if draw.random() < 0.6:
            text = "Key=" + text
        # A file that is not there has a message of the system.
        if "file" in text or text in rows:
            continue
        try:
            rows[text] = [text, repr(ShorthandParser().parse(text))]
        except ShorthandParseError as error:
            rows[text] = [text, None, str(error)]
        except TypeError:
            # The parser fails at the end of an unfinished list in some places with an error of Python.
            continue
    return list(rows.values())


def names(data):
    found = set()
    for path in data.glob("*/*/service-2.json"):
        model = json.loads(path.read_text())
        found.update(model["operations"])
        for operation in model["operations"].values():
            if "input" in operation:
                found.update(model["shapes"][operation["input"]["shape"]].get("members", {}))
    # Those of plain words say nothing.
    odd = [name for name in found if re.search("[A-Z]{2}|[0-9]|[^A-Za-z]", name)]
    return [[name, xform_name(name, "-")] for name in sorted(odd)]


def value(draw, depth=0):
    kind = draw.random()
    if depth > 3 or kind < 0.45:
        return draw.choice([None, True, False, 0, 7, -3, 1.5, 1e16, 1e-7, "", "a", "grün ✓", "日本", "x" * 12, "a b", "True"])
    if kind < 0.7:
        return [value(draw, depth + 1) for _ in range(draw.randint(0, 3))]
    keys = ["name", "Arn", "createdAt", "tags", "ü", "b", "State", "longerKeyThanOthers"]
    # Sorted, because whoever reads the file may not keep their order.
    keys = sorted(draw.sample(keys, draw.randint(0, 4)))
    return {key: value(draw, depth + 1) for key in keys}


def printed(draw, form):
    rows = []
    while len(rows) < 400:
        answer, out = value(draw), io.StringIO()
        if draw.random() < 0.7:
            answer = {"items": [value(draw, 1) for _ in range(draw.randint(0, 3))], "other": answer}
        try:
            if form == "text":
                format_text(answer, out)
            else:
                TableFormatter(Namespace(query=None, color="off"))._format_response("Title", answer, out)
        except Exception:
            # What Python cannot do with such an answer is no example.
            continue
        rows.append([answer, out.getvalue()])
    return rows


def main():
    write("shorthand.txt", shorthand(random.Random(1)))
    write("names.txt", names(Path(sys.argv[1])))
    write("text.txt", printed(random.Random(2), "text"))
    write("table.txt", printed(random.Random(3), "table"))


if __name__ == "__main__":
    main()
