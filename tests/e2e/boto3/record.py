#!/usr/bin/env python3
"""Writes golden.json: what the Python programs of docs/boto3.md ask a server, and what they print.

Each program runs with a client of boto3 against a server on loopback that gives the answers of answers.json under the
program's heading. Needs boto3 (1.44.5 made the file that is here):

    python3 record.py
"""

import contextlib
import http.server
import io
import json
import re
import threading
from pathlib import Path

import boto3
import botocore.config
from botocore.exceptions import ParamValidationError, WaiterError

HERE = Path(__file__).parent
PAGE = HERE.parents[2] / "docs" / "boto3.md"


def programs():
    """Heading and text of each Python program."""
    heading = None
    for part in re.split(r"^## ", PAGE.read_text(), flags=re.M)[1:]:
        heading, _, rest = part.partition("\n")
        yield heading, re.search(r"```python\n(.*?)```", rest, flags=re.S)[1]


def serve(answers, asked):
    left = list(answers)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append([self.headers["X-Amz-Target"], body])
            answer = json.dumps(left.pop(0)).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/x-amz-json-1.0")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def record(text, answers):
    asked, printed = [], io.StringIO()
    server = serve(answers, asked)
    client = boto3.client(
        "proton",
        region_name="us-east-1",
        endpoint_url=f"http://127.0.0.1:{server.server_address[1]}",
        aws_access_key_id="id",
        aws_secret_access_key="key",
        config=botocore.config.Config(retries={"total_max_attempts": 1}),
    )
    with contextlib.redirect_stdout(printed):
        errors = {"ParamValidationError": ParamValidationError, "WaiterError": WaiterError}
        exec(text, {"client": client, "json": json, **errors})
    server.shutdown()
    return {"asked": asked, "printed": printed.getvalue()}


def main():
    answers = json.loads((HERE / "answers.json").read_text())
    golden = {heading: record(text, answers[heading]) for heading, text in programs()}
    text = json.dumps({"boto3": boto3.__version__, "programs": golden}, indent=1)
    (HERE / "golden.json").write_text(text + "\n")
    print(f"{len(golden)} programs with boto3 {boto3.__version__}")


if __name__ == "__main__":
    main()
