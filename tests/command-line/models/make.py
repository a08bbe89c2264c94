#!/usr/bin/env python3
"""Writes the models of this folder: a few operations of three services, out of botocore's models.

    python3 make.py …/botocore/data

botocore 1.44.5 made the files that are here.
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
SERVICES = {
    ("dynamodb", "2012-08-10"): [
        "BatchGetItem", "CreateTable", "DeleteTable", "DescribeTable", "GetItem", "ListTables", "PutItem", "Query",
        "Scan", "UpdateItem",
    ],
    ("ec2", "2016-11-15"): ["CreateTags", "DescribeKeyPairs", "DescribeRegions", "DescribeTags", "DescribeVpcs"],
    ("iam", "2010-05-08"): [
        "CreateUser", "DeleteUser", "GetAccountSummary", "GetUser", "ListAccountAliases", "ListUsers", "TagUser",
        "UpdateAccountPasswordPolicy",
    ],
}


def targets(value):
    """The names of shapes that a shape or operation refers to."""
    if isinstance(value, list):
        for inner in value:
            yield from targets(inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key == "shape" and isinstance(inner, str):
                yield inner
            else:
                yield from targets(inner)


def main():
    data = Path(sys.argv[1])
    for (service, version), names in SERVICES.items():
        folder = HERE / service / version
        folder.mkdir(parents=True, exist_ok=True)
        model = json.loads((data / service / version / "service-2.json").read_text())
        model["operations"] = {name: model["operations"][name] for name in names}
        for operation in model["operations"].values():
            for key in ("endpointdiscovery", "endpointoperation"):
                operation.pop(key, None)
        reached, left = set(), list(targets(model["operations"]))
        while left:
            name = left.pop()
            if name not in reached:
                reached.add(name)
                left.extend(targets(model["shapes"][name]))
        model["shapes"] = {name: shape for name, shape in model["shapes"].items() if name in reached}
        write(folder / "service-2.json", model)
        pages = json.loads((data / service / version / "paginators-1.json").read_text())
        extras = data / service / version / "paginators-1.sdk-extras.json"
        if extras.exists():
            for name, extra in json.loads(extras.read_text())["merge"]["pagination"].items():
                pages["pagination"].setdefault(name, {}).update(extra)
        pages["pagination"] = {name: page for name, page in pages["pagination"].items() if name in names}
        write(folder / "paginators-1.json", pages)
        waiters = json.loads((data / service / version / "waiters-2.json").read_text())
        waiters["waiters"] = {
            name: waiter for name, waiter in waiters["waiters"].items() if waiter["operation"] in names
        }
        write(folder / "waiters-2.json", waiters)


def write(path, value):
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
