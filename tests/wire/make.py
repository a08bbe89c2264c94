"""Makes golden data for the tests of the wire: what botocore sends, and what it reads, for every operation.

    pip install botocore==1.44.5
    python3 tests/wire/make.py proton tests/wire/data/proton.jsonl

Give several services, or SERVICE@VERSION, and --models DIR for models that lie elsewhere as botocore's do
(DIR/<service>/<version>/service-2.json). The same arguments give the same bytes. README.md says what is recorded.
"""

import argparse
import collections
import gzip
import json
import os
import sys

sys.modules["awscrt"] = None  # where it is installed, botocore signs with it, by a clock that cannot be stopped

import botocore  # noqa: E402
import botocore.model  # noqa: E402

BOTOCORE = "1.44.5"
if botocore.__version__ != BOTOCORE:
    sys.exit(f"make.py: botocore {BOTOCORE} decides, and this is {botocore.__version__}: pip install botocore=={BOTOCORE}")

sys.dont_write_bytecode = True  # no __pycache__ beside the sources
# Nothing of this machine's configuration may show in the data.
for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

from golden import record  # noqa: E402
from golden.cases import Cases  # noqa: E402
from golden.reply import Writer  # noqa: E402


def cases_of(argument, models):
    """The head and the cases of one service; what botocore refused goes to the error stream."""
    service, _, version = argument.partition("@")
    client = record.Client(service, version or None, models)
    cases, skipped, not_called = [], collections.Counter(), []
    for name in sorted(client.model.operation_names):
        if sends_events(client.model.operation_model(name)):
            not_called.append(name)
            continue
        made = Cases(client, Writer(client.model), service, name)
        cases += made.all()
        for kind, why in made.skipped.items():
            print(f"{service}: {name}: {kind}: {why}", file=sys.stderr)
            skipped[kind if kind == "altered" else "/".join(kind.split("/")[:1])] += 1
    counts = collections.Counter(case["case"].partition("/")[0] for case in cases)
    head = {
        "service": service,
        "api_version": client.model.api_version,
        "protocol": client.model.resolved_protocol,
        "signature_version": client.model.signature_version,
        "made_with": f"botocore {botocore.__version__}, tests/wire/make.py",
        "licence": "Apache-2.0; values follow AWS's model as botocore ships it, Copyright Amazon.com, Inc. or its affiliates",
        "region": record.REGION,
        "key_id": record.KEY_ID,
        "secret_key": record.SECRET_KEY,
        "time": record.NOW.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "token": record.TOKEN,
        "headers_left_out": record.LEFT_OUT,
        "operations": len(client.model.operation_names),
        "cases": dict(sorted(counts.items())),
        "refused": dict(sorted(skipped.items())),
    }
    if not_called:
        head["not_called"] = not_called
    return [head] + cases


def sends_events(operation):
    """Whether an input lacks something without a stream of events, of which botocore can send none."""
    shape = operation.input_shape
    required = [shape.members[name] for name in shape.required_members] if shape else []
    return any(member.serialization.get("eventstream") for member in required)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("services", nargs="+", metavar="SERVICE[@VERSION]")
    parser.add_argument("out", metavar="FILE.jsonl[.gz]")
    parser.add_argument("--models", metavar="DIR")
    parser.add_argument("--protocol", metavar="NAME", help="speak this one where a service has several")
    arguments = parser.parse_args()
    if arguments.protocol:
        botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = [arguments.protocol]
    record.freeze()
    lines = [line for service in arguments.services for line in cases_of(service, arguments.models)]
    text = "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines).encode()
    if arguments.out.endswith(".gz"):
        text = gzip.compress(text, mtime=0)
    with open(arguments.out, "wb") as out:
        out.write(text)
    for head in lines:
        if "service" in head:
            print(f"{head['service']}: {head['operations']} operations, {head['cases']}, refused {head['refused']}")


if __name__ == "__main__":
    main()
