#!/usr/bin/env python3
"""Writes botocore/: slices of botocore's models, for tests that want many services unlike each other.

A slice has the operations that `slices.json` names, the shapes that they reach, the paginators and waiters of these
operations, and the endpoint rules, but no documentation of what goes over the wire. It is a `data` folder, as `--models` takes it. Takes botocore's
source archive, unpacked; its version and the SHA-256 of each file that a slice was made of go into `provenance.json`:

    pip download --no-deps --no-binary :all: botocore==1.44.5
    tar xf botocore-1.44.5.tar.gz
    python3 slice.py botocore-1.44.5
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE / "botocore"


def without_documentation(value):
    if isinstance(value, dict):
        # A member may be called `documentation`; its value is an object then.
        return {
            # botocore reads the documentation of a client's parameters.
            key: inner if key == "clientContextParams" else without_documentation(inner)
            for key, inner in value.items()
            if not (key in ("documentation", "documentationUrl") and isinstance(inner, str))
        }
    if isinstance(value, list):
        return [without_documentation(inner) for inner in value]
    return value


def targets(shape):
    if "shape" in shape:
        yield shape["shape"]
    for part in ("member", "key", "value"):
        if part in shape:
            yield from targets(shape[part])
    for member in shape.get("members", {}).values():
        yield from targets(member)


def reached(model, operations):
    waiting = []
    for operation in operations.values():
        parts = [operation[part]["shape"] for part in ("input", "output") if part in operation]
        waiting += parts + [error["shape"] for error in operation.get("errors", [])]
    found = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += targets(model["shapes"][name])
    return found


def main():
    source = Path(sys.argv[1])
    data = source / "botocore" / "data"
    info = (source / "PKG-INFO").read_text().splitlines()
    version = next(line.split()[1] for line in info if line.startswith("Version:"))
    provenance = {"botocore": version, "files": {}}

    def read(path):
        text = path.read_bytes()
        name = path.relative_to(source).as_posix()
        provenance["files"][name] = "sha256:" + hashlib.sha256(text).hexdigest()
        return json.loads(text)

    def write(path, value):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n")

    shutil.rmtree(OUT, ignore_errors=True)
    for service, names in json.loads((HERE / "slices.json").read_text()).items():
        newest = max((data / service).iterdir())
        folder = OUT / service / newest.name
        model = read(newest / "service-2.json")
        operations = {name: model["operations"][name] for name in sorted(names)}
        keep = reached(model, operations)
        model["operations"] = operations
        model["shapes"] = {name: shape for name, shape in model["shapes"].items() if name in keep}
        write(folder / "service-2.json", without_documentation(model))
        write(folder / "endpoint-rule-set-1.json", read(newest / "endpoint-rule-set-1.json"))
        for file, key, of in [
            ("paginators-1.json", "pagination", lambda name, it: name),
            ("waiters-2.json", "waiters", lambda name, it: it["operation"]),
        ]:
            if (newest / file).exists():
                parts = read(newest / file)
                kept = {name: it for name, it in parts[key].items() if of(name, it) in operations}
                if kept:
                    write(folder / file, without_documentation(parts | {key: kept}))
    write(OUT / "partitions.json", read(data / "partitions.json"))
    for name in ("LICENSE.txt", "NOTICE"):
        shutil.copy(source / name, HERE / name)
    write(HERE / "provenance.json", provenance)


if __name__ == "__main__":
    main()
