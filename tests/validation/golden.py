#!/usr/bin/env python3
"""Writes data/SERVICE.jsonl: inputs, valid and broken, and what botocore's validator says of each.

For Proton the model is the one in model/services; for the other services this script also writes a slice of botocore's,
models/SERVICE/service-2.json: some of the operations, with nothing but their inputs, and without documentation. What
botocore does not check is judged here, in a few lines for each kind. Needs botocore (1.44.5 made the files that are here)
and takes its archive, whose checksum it notes:

    python3 golden.py botocore-1.44.5.tar.gz
"""

import copy
import hashlib
import json
import sys
import tarfile
from pathlib import Path

import botocore
from botocore.handlers import generate_idempotent_uuid
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "wire"))

from breaking import broken, plain  # noqa: E402
from golden.draw import Draw  # noqa: E402
from golden.sample import ALL, RANDOM, REQUIRED, Sampler  # noqa: E402
from judge import beyond  # noqa: E402

SERVICES = """acm athena cloudwatch codebuild cognito-idp dynamodb ec2 ecs events glue iam kms logs payment-cryptography
proton rds sns sqs ssm stepfunctions sts verifiedpermissions""".split()
# What the crates of this project cannot do yet.
REFUSED = ("endpointdiscovery", "httpChecksum", "httpChecksumRequired")
# A slice has operations until it has that many shapes.
SHAPES = 110
CASES = 200
# An input that is longer as JSON is left out.
LONGEST = 1_500
KINDS = {
    "missing required field": "Required",
    "invalid length": "TooShort",
    "invalid range": "TooSmall",
    "empty input": "NoMember",
    "more than one input": "SeveralMembers",
}


def reached(model, shape, found):
    """The names of a shape and of all that it leads to."""
    if shape in found:
        return found
    found.add(shape)
    data = model["shapes"][shape]
    inner = list(data.get("members", {}).values()) + [data[key] for key in ("member", "key", "value") if key in data]
    for member in inner:
        reached(model, member["shape"], found)
    return found


def without_documentation(value):
    if isinstance(value, dict):
        return {k: without_documentation(v) for k, v in value.items() if k != "documentation" or not isinstance(v, str)}
    if isinstance(value, list):
        return [without_documentation(inner) for inner in value]
    return value


def slice_of(model, draw):
    """Some of the operations, drawn until there are enough shapes."""
    names = sorted(model["operations"])
    shapes, operations = set(), {}
    while names and len(shapes) < SHAPES:
        name = names.pop(draw.below(len(names)))
        operation = model["operations"][name]
        if "input" not in operation or any(key in operation for key in REFUSED):
            continue
        needed = reached(model, operation["input"]["shape"], set())
        if len(needed) > SHAPES or any(is_stream(model["shapes"][shape]) for shape in needed):
            continue
        shapes |= needed
        operations[name] = {k: v for k, v in operation.items() if k not in ("output", "errors")}
    sliced = {
        "version": model["version"],
        "metadata": model["metadata"],
        "operations": {name: operations[name] for name in sorted(operations)},
        "shapes": {name: model["shapes"][name] for name in sorted(shapes)},
    }
    return without_documentation(sliced)


def is_stream(shape):
    members = shape.get("members", {}).values()
    return shape.get("streaming") or shape.get("eventstream") or any(member.get("streaming") for member in members)


def written(model):
    """JSON with a line for each operation and shape."""
    lines = []
    for section, value in model.items():
        if section in ("operations", "shapes"):
            inner = ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in value.items())
            lines.append(f'"{section}": {{\n{inner}\n }}')
        else:
            lines.append(f'"{section}": {json.dumps(value)}')
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def verdict(value, operation):
    """What botocore says, after it has filled in the tokens."""
    value = copy.deepcopy(value)
    generate_idempotent_uuid(value, operation)
    problems = []
    for reason, path, more in ParamValidator().validate(value, operation.input_shape)._errors:
        path = f"{path}.{more['required_name']}" if "required_name" in more else path
        problems.append([KINDS[reason], path.removeprefix(".")])
    return sorted(problems)


def cases(service, model):
    model = ServiceModel(model, service)
    names = [name for name in model.operation_names if model.operation_model(name).input_shape.members]
    seen, number = set(), 0
    while len(seen) < CASES and number < 4 * CASES:
        operation = model.operation_model(names[number % len(names)])
        draw = Draw(f"validation/{service}/{operation.name}/{number}")
        members = [REQUIRED, ALL, RANDOM, RANDOM][number // len(names) % 4]
        number += 1
        value = Sampler(draw, members, "json", False).value(operation.input_shape, operation.name)
        for _ in range(draw.one_of([0, 0, 1, 1, 1, 2, 3])):
            broken(value, operation.input_shape, draw)
        shown = json.dumps(plain(value, operation.input_shape), ensure_ascii=False)
        key = operation.name + shown
        if len(shown) > LONGEST or key in seen:
            continue
        seen.add(key)
        more, not_judged = beyond(value, operation.input_shape)
        line = {"operation": operation.name, "input": json.loads(shown), "botocore": verdict(value, operation)}
        line["beyond"] = sorted(more)
        if not_judged:
            line["notJudged"] = sorted(not_judged)
        yield line


def main():
    archive = Path(sys.argv[1])
    loader, models, sources = Loader(), tarfile.open(archive), []
    for service in SERVICES:
        version = loader.determine_latest_version(service, "service-2")
        name = f"botocore-{botocore.__version__}/botocore/data/{service}/{version}/service-2.json"
        octets = models.extractfile(name).read()
        sources.append((service, name, hashlib.sha256(octets).hexdigest()))
        model = json.loads(octets)
        if service != "proton":
            model = slice_of(model, Draw(f"slice/{service}"))
            folder = HERE / "models" / service
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "service-2.json").write_text(written(model))
        lines = [json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in cases(service, model)]
        (HERE / "data" / f"{service}.jsonl").write_text("\n".join(lines) + "\n")
        print(service, len(model["operations"]), "operations", len(lines), "cases")
    provenance(archive, sources)


def provenance(archive, sources):
    out = [
        "# Where the models come from. Made by golden.py; do not edit. What is in `models` is a slice of each file.\n",
        "[source]",
        'package = "botocore"',
        f'version = "{botocore.__version__}"',
        f'archive = "{archive.name}"',
        f'archive_sha256 = "{hashlib.sha256(archive.read_bytes()).hexdigest()}"',
        'licence = "Apache-2.0"',
    ]
    for service, name, digest in sources:
        out += ["\n[[file]]", f'service = "{service}"', f'from = "{name}"', f'sha256 = "{digest}"']
    (HERE / "provenance.toml").write_text("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
