#!/usr/bin/env python3
"""Takes the history of one service's model out of botocore's wheels, each model as it first shipped.

    python3 tests/history/make.py CHECKOUT WHEELS

CHECKOUT is a clone of botocore with its tags, for the dates and the changelog's sentences; WHEELS is a folder with the
wheel of each release named below (`pip download --no-deps --only-binary :all: botocore==1.29.9`). Writes the folders
`tests/history/<release>/proton/2020-07-20/` and `tests/history/history.toml`, and nothing else. The files are packed
anew, so two runs give the same bytes; `history.toml` has the checksums of the plain JSON.
"""

import gzip
import hashlib
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SERVICE = "proton"
VERSION = "2020-07-20"
RELEASES = (
    "1.20.91 1.20.101 1.21.4 1.21.7 1.21.13 1.23.13 1.24.33 1.27.2 1.27.83 1.29.9 1.29.11 1.29.22 1.29.64 1.29.108"
    " 1.31.3 1.40.47"
).split()
FILES = ["service-2.json", "paginators-1.json", "waiters-2.json", "endpoint-rule-set-1.json"]
HEAD = """\
# The models that botocore has shipped of one service, by the release that each first came with. Made by
# tests/history/make.py; do not edit. They are AWS's work under the Apache License 2.0; LICENSE.txt and NOTICE are
# botocore's.

service = "{service}"
licence = "Apache-2.0"
"""
ENTRY = """
[[release]]
botocore = "{release}"
date = "{date}"
changelog = {sentence}
archive = "{archive}"
archive_sha256 = "{sha256}"
"""


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def git(checkout: Path, *arguments: str) -> str:
    return subprocess.run(["git", "-C", checkout, *arguments], check=True, capture_output=True, text=True).stdout


def sentence(checkout: Path, release: str) -> str:
    entries = json.loads(git(checkout, "show", f"{release}:.changes/{release}.json"))
    own = [entry for entry in entries if re.fullmatch(f"`*{SERVICE}`*", entry["category"])]
    return " ".join(entry["description"] for entry in own if entry["type"] == "api-change")


def main(checkout: Path, wheels: Path) -> None:
    listing = HEAD.format(service=SERVICE)
    for release in RELEASES:
        (wheel,) = wheels.glob(f"botocore-{release}-*.whl")
        date = git(checkout, "log", "-1", "--format=%cs", release).strip()
        said = json.dumps(sentence(checkout, release), ensure_ascii=False)
        listing += ENTRY.format(
            release=release, date=date, sentence=said, archive=wheel.name, sha256=sha256(wheel.read_bytes())
        )
        target = HERE / release / SERVICE / VERSION
        target.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheel) as archive:
            present = set(archive.namelist())
            for name in FILES:
                path = f"botocore/data/{SERVICE}/{VERSION}/{name}"
                if path in present:
                    data = archive.read(path)
                elif f"{path}.gz" in present:
                    data = gzip.decompress(archive.read(f"{path}.gz"))
                else:
                    continue  # only service-2.json is in every model folder
                (target / f"{name}.gz").write_bytes(gzip.compress(data, 9, mtime=0))
                listing += f'sha256."{name}" = "{sha256(data)}"\n'
            if release == RELEASES[-1]:
                for name in ["LICENSE.txt", "NOTICE"]:
                    found = [path for path in present if re.search(rf"dist-info/(licenses/)?{re.escape(name)}$", path)]
                    (HERE / name).write_bytes(archive.read(found[0]))
    (HERE / "history.toml").write_text(listing, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
