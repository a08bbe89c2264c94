#!/usr/bin/env python3
"""Writes smithy/: slices of AWS's Smithy models, for services that botocore does not have.

A slice has the operations named below, what they reach, and the endpoint rules, but no documentation, examples or tests. Takes a folder
with the models of the public repository aws/api-models-aws, and the day of its commit, which goes into `smithy/provenance.json` with the
SHA-256 of each file that a slice was made of:

    python3 slice_smithy.py FOLDER 2025-04-02
"""

import gzip
import hashlib
import json
import sys
from pathlib import Path

OUT = Path(__file__).parent / "smithy"

# The file, without its end, and the operations.
SLICES = {"transcribe-streaming-2017-10-26": ["GetMedicalScribeStream", "StartStreamTranscription"]}

# Traits that change no client.
DROPPED = {
    "smithy.api#documentation",
    "smithy.api#examples",
    "smithy.api#externalDocumentation",
    "smithy.rules#endpointTests",
    "smithy.test#smokeTests",
}


def without_documentation(value):
    if isinstance(value, dict):
        return {key: without_documentation(inner) for key, inner in value.items() if key not in DROPPED}
    if isinstance(value, list):
        return [without_documentation(inner) for inner in value]
    return value


def targets(value):
    """The ids of shapes that a shape names, but not those in its traits."""
    if isinstance(value, dict):
        if isinstance(value.get("target"), str):
            yield value["target"]
        for key, inner in value.items():
            if key != "traits":
                yield from targets(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from targets(inner)


def sliced(model, operations):
    shapes = model["shapes"]
    [service] = [name for name, shape in shapes.items() if shape["type"] == "service"]
    shapes[service]["operations"] = [
        operation for operation in shapes[service]["operations"] if operation["target"].split("#")[1] in operations
    ]
    found, waiting = set(), [service]
    while waiting:
        name = waiting.pop()
        if name in shapes and name not in found:
            found.add(name)
            waiting += targets(shapes[name])
    kept = {name: shape for name, shape in shapes.items() if name in found}
    return {"smithy": model["smithy"], "shapes": without_documentation(kept)}


def main():
    folder, day = Path(sys.argv[1]), sys.argv[2]
    provenance = {"aws/api-models-aws": day, "files": {}}
    OUT.mkdir(exist_ok=True)
    for name, operations in SLICES.items():
        text = (folder / f"{name}.json.gz").read_bytes()
        text = gzip.decompress(text)
        provenance["files"][f"{name}.json"] = "sha256:" + hashlib.sha256(text).hexdigest()
        model = sliced(json.loads(text), operations)
        (OUT / f"{name}.json").write_text(json.dumps(model, indent=1, ensure_ascii=False) + "\n")
    (OUT / "provenance.json").write_text(json.dumps(provenance, indent=1) + "\n")


main()
