#!/usr/bin/env python3
"""Writes golden.json: what the AWS command line asks a server, prints and ends with, for the commands of cases.py.

Each command runs against a server on loopback that gives the case's answers. Needs the AWS command line of PyPI (awscli
1.46.3 made the file that is here):

    python3 -m venv aws && aws/bin/pip install awscli==1.46.3
    python3 record.py aws/bin/aws [NAME …]     # with names, only these cases are new
"""

import concurrent.futures
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from pathlib import Path

from cases import CASES

HERE = Path(__file__).parent


def serve(answers, asked):
    left = list(answers)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            if target := self.headers.get("X-Amz-Target"):
                asked.append([target, json.loads(body)])
            else:
                asked.append(sorted(urllib.parse.parse_qsl(body, keep_blank_values=True)))
            status, answer = left.pop(0) if left else [418, "the script is at its end"]
            answer = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/x-amz-json-1.0" if target else "text/xml")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def record(aws, case):
    name, service, arguments, answers, *variables = case
    asked = []
    server = serve(answers, asked)
    url = f"http://127.0.0.1:{server.server_address[1]}"
    command = [aws, service, *arguments]
    if "--endpoint-url" not in arguments:
        command += ["--endpoint-url", url]
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "AWS_ACCESS_KEY_ID": "id",
            "AWS_SECRET_ACCESS_KEY": "key",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "1",
        }
        for key, value in (variables[0] if variables else {}).items():
            del environment[key]
            if value:
                environment[key] = value
        done = subprocess.run(
            command, capture_output=True, env=environment, cwd=HERE / "files", text=True, stdin=subprocess.DEVNULL
        )
    server.shutdown()
    # Of a mistake in the arguments, what comes after the usage.
    said = done.stderr
    for mark in ("error: ", "Unknown options: "):
        if said.lstrip().startswith("usage:") and mark in said:
            said = said[said.index(mark):]
    return {
        "name": name,
        "service": service,
        "arguments": arguments,
        "answers": answers,
        "variables": variables[0] if variables else {},
        "asked": asked,
        "stdout": done.stdout.replace(url, "URL"),
        "stderr": said.replace(url, "URL"),
        "code": done.returncode,
    }


def main():
    aws, *names = sys.argv[1:]
    cases = [case for case in CASES if not names or case[0] in names]
    assert len({case[0] for case in CASES}) == len(CASES), "two cases have the same name"
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        recorded = list(pool.map(lambda case: record(aws, case), cases))
    if names:
        before = json.loads((HERE / "golden.json").read_text())["cases"]
        found = {case["name"]: case for case in before + recorded}
        recorded = [found[case[0]] for case in CASES]
    version = subprocess.run([aws, "--version"], capture_output=True, text=True).stdout.split()[0]
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in recorded)
    (HERE / "golden.json").write_text(f'{{"version": "{version}", "cases": [\n{lines}\n]}}\n')
    print(f"{len(recorded)} commands with {version}")


if __name__ == "__main__":
    main()
