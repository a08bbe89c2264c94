#!/usr/bin/env python3
"""Writes smithy/: a slice of one of AWS's own models, for tests that want what botocore's models do not say.

A slice has the operations that are named and the shapes that they reach, but no documentation, examples and tests.
Takes the model from the public repository `aws/api-models-aws`; `smithy/README.md` says which it was:

    python3 smithy.py dynamodb-2012-08-10.json.gz Query,Scan
"""

import gzip
import hashlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
# What no client is made of.
LEFT_OUT = {
    "smithy.api#documentation",
    "smithy.api#examples",
    "smithy.api#externalDocumentation",
    "smithy.rules#endpointTests",
    "smithy.test#smokeTests",
}


def slimmed(shape):
    """The shape without the traits that are left out, in members, too."""
    if isinstance(shape, list):
        return [slimmed(part) for part in shape]
    if not isinstance(shape, dict):
        return shape
    parts = {}
    for key, value in shape.items():
        if key == "traits":
            value = {name: trait for name, trait in value.items() if name not in LEFT_OUT}
            if not value:
                continue
        elif key in ("members", "member", "key", "value"):
            value = {k: slimmed(v) for k, v in value.items()} if key == "members" else slimmed(value)
        parts[key] = value
    return parts


def targets(shape):
    """The ids of what a shape refers to."""
    for key, value in shape.items():
        if key == "target":
            yield value
        elif key in ("input", "output", "member", "key", "value"):
            yield from targets(value)
        elif key in ("members",):
            for member in value.values():
                yield from targets(member)
        elif key in ("operations", "errors", "mixins"):
            for reference in value:
                yield from targets(reference)


def main():
    source, names = Path(sys.argv[1]), sys.argv[2].split(",")
    packed = source.read_bytes()
    model = json.loads(gzip.decompress(packed) if source.suffix == ".gz" else packed)
    shapes = model["shapes"]
    [root] = [name for name, shape in shapes.items() if shape["type"] == "service"]
    service = shapes[root]
    service["operations"] = [it for it in service["operations"] if it["target"].split("#")[1] in names]
    assert len(service["operations"]) == len(names), "an operation is not the service's"
    found, waiting = set(), [root]
    while waiting:
        name = waiting.pop()
        if name in shapes and name not in found:
            found.add(name)
            waiting += targets(shapes[name])
    kept = {name: slimmed(shape) for name, shape in shapes.items() if name in found}
    out = HERE / "smithy" / source.name.removesuffix(".gz")
    out.parent.mkdir(exist_ok=True)
    sliced = {"smithy": model["smithy"], "metadata": model.get("metadata", {}), "shapes": kept}
    out.write_text(json.dumps(sliced, indent=1, ensure_ascii=False) + "\n")
    print(f"{out}: {len(kept)} of {len(shapes)} shapes; sha256 of {source.name}: {hashlib.sha256(packed).hexdigest()}")


if __name__ == "__main__":
    main()
