"""Renews suites/, LICENSE.txt, NOTICE and provenance.toml from botocore's source archive.

Usage: python3 update.py botocore-1.44.5.tar.gz

The archive: pip download --no-deps --no-binary :all: botocore==1.44.5. Nothing else of it is kept.
"""

import hashlib
import io
import pathlib
import re
import sys
import tarfile

HERE = pathlib.Path(__file__).resolve().parent
TESTS = "tests/unit/protocols/"
BESIDE = ["LICENSE.txt", "NOTICE"]


def main():
    archive = pathlib.Path(sys.argv[1])
    version = re.fullmatch(r"botocore-(\d[\w.]*)\.tar\.gz", archive.name)
    if not version:
        sys.exit(f"{archive}: expected botocore-VERSION.tar.gz")
    version = version.group(1)
    files = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            path = member.name.removeprefix(f"botocore-{version}/")
            if member.isfile() and (path in BESIDE or path.startswith(TESTS) and path.endswith(".json")):
                files[path.replace(TESTS, "suites/")] = tar.extractfile(member).read()
    if not any(name.startswith("suites/") for name in files):
        sys.exit(f"{archive} has no {TESTS}*.json")
    for path in (HERE / "suites").rglob("*.json"):
        path.unlink()
    out = io.StringIO()
    out.write("# Where suites/, LICENSE.txt and NOTICE are from. Written by update.py.\n\n[source]\n")
    out.write(f'package = "botocore"\nversion = "{version}"\nlicense = "Apache-2.0"\n')
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    out.write(f'# Of the published file {archive.name}.\nsha256 = "{digest}"\n')
    for name, content in sorted(files.items()):
        (HERE / name).parent.mkdir(parents=True, exist_ok=True)
        (HERE / name).write_bytes(content)
        out.write(f'\n[[file]]\nname = "{name}"\nsha256 = "{hashlib.sha256(content).hexdigest()}"\n')
    (HERE / "provenance.toml").write_text(out.getvalue())


if __name__ == "__main__":
    main()
