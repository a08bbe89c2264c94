#!/usr/bin/env python3
"""Prints protocols.tsv: what the official crates of services with several protocols speak.

Takes botocore's `data` folder and a manifest of an empty crate outside this workspace, whose dependencies it sets to the
official crates in question; `cargo fetch` brings their sources, in which the constructor of the protocol, or the content type of
requests, is looked for:

    python3 protocols.py BOTOCORE_DATA_DIR ../empty/Cargo.toml > protocols.tsv
"""

import json
import re
import subprocess
import sys
from pathlib import Path

# What stands in a crate's source, and the protocol that it is a sign of.
SIGNS = {
    "AwsJsonRpcProtocol::aws_json_1_0": "json 1.0",
    "AwsJsonRpcProtocol::aws_json_1_1": "json 1.1",
    "RpcV2CborProtocol::new": "smithy-rpc-v2-cbor",
    "application/x-amz-json-1.0": "json 1.0",
    "application/x-amz-json-1.1": "json 1.1",
    "application/cbor": "smithy-rpc-v2-cbor",
}
# Packages that are not called after the service's id.
ENDS = {"Directory Service": "directory", "Marketplace Entitlement Service": "marketplaceentitlement"}
ENDS["Resource Groups Tagging API"] = "resourcegroupstagging"


def several(data):
    for folder in sorted(path for path in data.iterdir() if path.is_dir()):
        metadata = json.loads((max(folder.iterdir()) / "service-2.json").read_text())["metadata"]
        protocols = metadata.get("protocols", [])
        if len(protocols) > 1:
            words = [f"json {metadata['jsonVersion']}" if it == "json" else it for it in protocols]
            end = ENDS.get(metadata["serviceId"]) or re.sub("[^a-z0-9]", "", metadata["serviceId"].lower())
            yield metadata["serviceId"], f"aws-sdk-{end}", words


def main():
    data, manifest = map(Path, sys.argv[1:])
    services = list(several(data))
    text = '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n'
    text += "".join(f'{name} = {{ version = "1", default-features = false }}\n' for _, name, _ in services)
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.write_text(text)
    (manifest.parent / "src").mkdir(exist_ok=True)
    (manifest.parent / "src/lib.rs").touch()
    command = ["cargo", "metadata", "--format-version", "1", "--manifest-path", manifest]
    packages = json.loads(subprocess.check_output(command))["packages"]
    packages = {package["name"]: package for package in packages}
    print("# Services (botocore 1.44.5) with several protocols, and which of them the official crate speaks.")
    print("# service\tcrate\tversion\tprotocols\tspoken")
    for service, name, protocols in services:
        source = Path(packages[name]["manifest_path"]).parent / "src"
        texts = "".join(path.read_text() for path in source.rglob("*.rs"))
        found = {protocol for sign, protocol in SIGNS.items() if sign in texts}
        if len(found) != 1:
            sys.exit(f"{name}: {found}")
        print(service, name, packages[name]["version"], ",".join(protocols), found.pop(), sep="\t")


if __name__ == "__main__":
    main()
