#!/usr/bin/env python3
"""Copies one service's model out of botocore's source archive, byte for byte, with its provenance.

    python3 model/scripts/vendor.py ARCHIVE SERVICE VERSION

ARCHIVE is botocore's source distribution (`pip download --no-deps --no-binary :all: botocore==1.44.5`),
SERVICE and VERSION are the folder's names below `botocore/data`. Writes
`model/services/SERVICE/VERSION/`, and nothing else. Two runs give the same bytes.
"""

import hashlib
import re
import sys
import tarfile
from pathlib import Path

SERVICES = Path(__file__).resolve().parent.parent / "services"
MODEL_FILES = ["service-2.json", "paginators-1.json", "waiters-2.json", "endpoint-rule-set-1.json"]
HEADER = """\
# Where the files of this folder come from. Made by model/scripts/vendor.py; do not edit.

[source]
package = "botocore"
version = "{version}"
archive = "{archive}"
archive_sha256 = "{sha256}"
licence = "Apache-2.0"
"""
ENTRY = """
[[file]]
name = "{name}"
from = "{path}"
sha256 = "{sha256}"
"""


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def main(archive: Path, service: str, version: str) -> None:
    match = re.fullmatch(r"(botocore-([0-9.]+))\.tar\.gz", archive.name)
    if not match:
        sys.exit(f"{archive.name} is not a source archive of botocore")
    root, botocore = match.groups()
    model = f"{root}/botocore/data/{service}/{version}"
    paths = [f"{model}/{name}" for name in MODEL_FILES]
    paths += [f"{root}/botocore/data/partitions.json", f"{root}/LICENSE.txt", f"{root}/NOTICE"]

    target = SERVICES / service / version
    target.mkdir(parents=True, exist_ok=True)
    provenance = HEADER.format(version=botocore, archive=archive.name, sha256=sha256(archive.read_bytes()))
    with tarfile.open(archive) as tar:
        present = set(tar.getnames())
        if paths[0] not in present:
            sys.exit(f"{archive.name} holds no {paths[0]}")
        for path in paths:
            if path not in present:
                continue  # only service-2.json is in every model folder
            data = tar.extractfile(path).read()
            name = path.rsplit("/", 1)[1]
            (target / name).write_bytes(data)
            provenance += ENTRY.format(name=name, path=path, sha256=sha256(data))
    (target / "provenance.toml").write_text(provenance, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
