"""The cases of one operation. What they are for is in ../README.md."""

import base64
import copy
import hashlib
import json
import zlib

from botocore.exceptions import ClientError

from .draw import Draw
from .record import TOKEN, Refused, parsed_members, request_fields
from .reply import Reply
from .sample import ALL, BEGINNINGS, RANDOM, REQUIRED, SPARSE, Sampler
from .tagged import octets

RANDOMS = 3
CHECKSUM = "x-amz-checksum-"
# Those that botocore computes without other libraries.
CHECKSUMS = {
    "CRC32": lambda body: zlib.crc32(body).to_bytes(4, "big"),
    "SHA1": lambda body: hashlib.sha1(body).digest(),
    "SHA256": lambda body: hashlib.sha256(body).digest(),
}
UNKNOWN_ERROR = "ErrorThatNoModelNamesException"
STRANGER = {"a": [1, {"b": None, "c": "]}"}], "d": -2500.0}
HTML = b"<html><body><b>Http/1.1 Service Unavailable</b></body></html>"
# Shapes for whose absence from a response the official crates have a value, where the model says required.
CORRECTED = {"string", "character", "integer", "long", "float", "double", "boolean", "timestamp", "blob", "list", "map"}


class Cases:
    """Makes the cases of one operation, one after the other; what botocore refuses goes to `skipped`."""

    def __init__(self, client, writer, service, name):
        self._client = client
        self._writer = writer
        self._operation = client.model.operation_model(name)
        self._seed = f"{service}/{name}"
        self.name = name
        self.skipped = {}
        self._plain = None

    def all(self):
        made = list(self._made(self._requests))
        if self.skipped:
            # The client looks into some texts, and did not like them.
            self._plain, self.skipped = self._client.model.signing_name, {}
            made = list(self._made(self._requests))
        if made:
            made += self._made(self._responses)
            made += self._made(self._errors)
            if self._writer.is_json and not self._operation.has_streaming_output:
                made += self._made(self._odd)
        return made

    def _made(self, make):
        for kind, arguments, function in make():
            try:
                fields = function(kind, *arguments)
            except Refused as refusal:
                self.skipped[kind] = str(refusal)
                continue
            yield {"operation": self.name, "case": kind, **fields}

    def _sampler(self, kind, members, is_input):
        wire = self._writer.odd_texts
        draw = Draw(f"{self._seed}/{kind}")
        beginnings = BEGINNINGS.get(self._client.model.service_id)
        return Sampler(draw, members, wire, not is_input, self._plain, beginnings)

    # Requests.

    def _input(self, kind, members):
        shape = self._operation.input_shape
        if shape is None:
            return {}
        value = self._sampler(kind, members, True).value(shape, shape.name)
        for name in self._operation.idempotent_members:
            if members == ALL or (members == RANDOM and name in value):
                value[name] = TOKEN[::-1]
        chooses = self._operation.http_checksum.get("requestAlgorithmMember")
        if chooses in value and value[chooses] not in CHECKSUMS:
            value[chooses] = Draw(f"{self._seed}/{kind}/{chooses}").one_of(sorted(CHECKSUMS))
        payload = shape.serialization.get("payload")
        for name in value:
            # The length of a body is no matter of choice.
            if payload and shape.members[name].serialization.get("name", "").lower() == "content-length":
                value[name] = len(value.get(payload, b""))
        return self._client.overlay.sendable(shape, value)

    def _requests(self):
        tokens = self._operation.idempotent_members
        yield "request/all", (self._input("request/all", ALL), ()), self._request
        # A token that the model requires is botocore's to fill in, too.
        yield "request/required", (self._input("request/required", REQUIRED), tokens), self._request
        if tokens:
            yield "request/no-token", (self._input("request/no-token", ALL), tokens), self._request
        for number in range(1, RANDOMS + 1):
            kind = f"request/random-{number}"
            yield kind, (self._input(kind, RANDOM), ()), self._request

    def _request(self, kind, value, left_out):
        value = {name: member for name, member in value.items() if name not in left_out}
        # Whether botocore can read the reply does not matter here.
        request, _, _ = self._client.call(self.name, copy.deepcopy(value), Reply(200, {}, b""))
        return {"input": parsed_members(value), **request_fields(request)}

    # Responses.

    def _responses(self):
        # How events come is no matter of one answer; AWS's own tests of the protocols have them.
        if self._operation.has_event_stream_output:
            return
        for kind, members in (("response/all", ALL), ("response/sparse", SPARSE), ("response/empty", None)):
            yield kind, (members,), self._response

    def _response(self, kind, members):
        shape, value = self._operation.output_shape, {}
        if shape is not None and members is not None:
            value = self._answerable(members, self._sampler(kind, members, False).value(shape, shape.name))
        reply = self._writer.output(self._operation, value)
        fields = self._replied(reply)
        self._assert_read(kind, fields["parsed"], value)
        return fields

    def _answerable(self, members, value):
        """A value of an output of which botocore reads all: headers about the body are right."""
        if members == SPARSE and value.get("EncodingType") == "url":
            # It decodes what it takes to be there.
            del value["EncodingType"]
        shape = self._operation.output_shape
        payload = shape.serialization.get("payload")
        if payload is None or shape.members[payload].type_name != "blob":
            return value
        body, made = value.get(payload, b""), {}
        for name, member in value.items():
            header = shape.members[name].serialization.get("name", "").lower()
            if header == "content-length":
                member = len(body)
            elif header.startswith(CHECKSUM) and header != CHECKSUM + "type":
                algorithm = CHECKSUMS.get(header.removeprefix(CHECKSUM).upper())
                if algorithm is None:
                    continue
                member = base64.b64encode(algorithm(body)).decode()
            made[name] = member
        return made

    def _assert_read(self, kind, parsed, value):
        """What was written is what botocore read: then both the writer and the parser are right.

        Streams, status codes and prefixed headers are added where they were not set; so more may be read.
        """
        expected = parsed_members(value)
        if any(parsed.get(name) != member for name, member in expected.items()):
            self.skipped.setdefault("altered", []).append(f"{kind}: {expected} {parsed}")

    def _replied(self, reply):
        """Gives botocore a reply, and says what it made of it."""
        value = self._input("request/required", REQUIRED)
        _, output, error = self._client.call(self.name, value, reply)
        fields = {"status": reply.status, "headers": reply.headers, "body": octets(reply.body)}
        if isinstance(error, ClientError):
            response, name = error.response, type(error).__name__
            fields["error"] = {
                "name": name if name != "ClientError" else None,
                "code": response["Error"].get("Code"),
                "message": response["Error"].get("Message"),
            }
            shape = self._error_shape(name)
        elif error is not None:
            raise Refused(f"{type(error).__name__}: {error}")
        else:
            response, shape = output, self._operation.output_shape
        fields["request_id"] = response.get("ResponseMetadata", {}).get("RequestId")
        fields["parsed"] = self._client.read(response, error is not None)
        absent = dict(_absent(self._client.overlay, shape, fields["parsed"], "")) if shape is not None else {}
        if absent:
            fields["absent"] = absent
        if error is None and shape is not None and not reply.body:
            payload = shape.members.get(shape.serialization.get("payload"))
            if payload is not None and payload.type_name in ("blob", "string") and not payload.serialization.get("streaming"):
                fields["empty_payload"] = shape.serialization["payload"]
        return fields

    # Errors.

    def _error_shape(self, name):
        return next((s for s in self._operation.error_shapes if s.name == name), None)

    def _errors(self):
        for index, shape in enumerate(self._operation.error_shapes):
            yield f"error/{shape.name}", (shape, index), self._modelled
        yield "error/unknown", (None, 0), self._modelled

    def _modelled(self, kind, shape, index):
        code, status, value = UNKNOWN_ERROR, 400, {"message": f'A "message" of {self.name}'}
        if shape is not None:
            code = shape.error_code
            status = shape.metadata.get("error", {}).get("httpStatusCode", 500 if shape.metadata.get("fault") else 400)
            value = self._sampler(kind, ALL, False).value(shape, shape.name)
            for name in [name for name, text in value.items() if name.lower() == "message" and text == ""]:
                value[name] = f"A message of {self.name}"
        fields = self._replied(self._writer.error(shape, value, self._form(code, index), status))
        if shape is not None and self._named(fields["error"]["name"]) == code:
            # Where errors share a code, botocore takes one for all of them; the operation has this one.
            fields["error"]["name"] = shape.name
        if fields["error"]["code"] != code:
            self.skipped.setdefault("altered", []).append(f"{kind}: {code} {fields['error']}")
        return fields

    def _named(self, name):
        """The code of an error of the service."""
        return next((shape.error_code for shape in self._client.model.error_shapes if shape.name == name), None)

    def _form(self, code, index):
        """Services write codes in several forms; botocore must read `code` out of each."""
        if not self._writer.is_json or "awsQueryCompatible" in self._client.model.metadata:
            return code
        namespace = self._client.model.service_name
        return [code, f"com.amazonaws.{namespace}#{code}", f"{code}:http://internal.amazon.com/coral/"][index % 3]

    # What services and what stands before them send now and then. In JSON only.

    def _odd(self):
        shape = self._operation.output_shape
        members = shape.members if shape is not None else {}
        in_body = [s.serialization.get("name", n) for n, s in members.items() if "location" not in s.serialization]
        if not (shape is not None and "payload" in shape.serialization):
            nulls = dict.fromkeys(in_body)
            strangers = {"aFirstStranger": STRANGER, "zLastStranger": STRANGER, **nulls}
            yield "odd/nulls", (200, nulls), self._given
            yield "odd/strangers", (200, strangers), self._given
            yield "odd/no-body", (200, b""), self._given
            yield "odd/not-json", (200, HTML), self._given
            elements = self._null_elements()
            if elements is not None:
                yield "odd/null-elements", (200, elements), self._given
        yield "odd/error-without-code", (400, {"message": "a message"}), self._given
        yield "odd/error-page", (503, HTML), self._given
        code = {"x-amzn-errortype": UNKNOWN_ERROR}
        yield "odd/error-code-in-header", (400, {"message": "a message"}, code), self._given

    def _null_elements(self):
        """A body in which a null stands before the elements of the first list, if there is one."""
        shape = self._operation.output_shape
        if shape is None:
            return None
        value = self._sampler("odd/null-elements", ALL, False).value(shape, shape.name)
        body = json.loads(self._writer.output(self._operation, value).body)
        found = next(_lists(body), None)
        if found is None:
            return None
        found.insert(0, None)
        return body

    def _given(self, kind, status, body, more_headers=()):
        headers = dict(self._writer.headers(), **dict(more_headers))
        if body == HTML:
            headers = {"content-type": "text/html"}
        if isinstance(body, dict):
            body = json.dumps(body).encode()
        return self._replied(Reply(status, headers, body))


def _lists(value):
    """The lists in a JSON value, the outermost first."""
    if isinstance(value, list):
        yield value
    inside = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
    for item in inside:
        yield from _lists(item)


def _is_filled(shape, member):
    """Whether an absent structure is read as an empty one: unless it may hold its parent, for which there is no end."""
    open_, seen = [member], set()
    while open_:
        inner = open_.pop()
        if inner.name == shape.name:
            return False
        if inner.type_name == "structure" and inner.name not in seen:
            seen.add(inner.name)
            open_.extend(inner.members.values())
    return member.type_name == "structure" and not getattr(member, "is_document_type", False)


def _absent(overlay, shape, value, path):
    """Where, and of which kind, are the members that the model requires and that a response left out."""
    if shape.type_name == "structure" and isinstance(value, dict) and not getattr(shape, "is_document_type", False):
        for name, member in shape.members.items():
            here = f"{path}/{name}"
            if name in value:
                yield from _absent(overlay, member, value[name], here)
            elif overlay.is_there(shape, name) and member.type_name in CORRECTED:
                text = overlay.text(shape, name)
                kind = f"text {text}" if text else "enum" if getattr(member, "enum", None) else member.type_name
                yield here, kind
            elif name in shape.required_members and getattr(member, "is_tagged_union", False):
                yield here, "union"
            elif name in shape.required_members and _is_filled(shape, member):
                yield here, "structure"
                yield from _absent(overlay, member, {}, here)
            elif name in shape.required_members and getattr(member, "is_document_type", False):
                yield here, "document"
    elif shape.type_name == "list" and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _absent(overlay, shape.member, item, f"{path}/{index}")
    elif shape.type_name == "map" and isinstance(value, dict):
        for key, item in value.items():
            # The path is a JSON pointer.
            escaped = key.replace("~", "~0").replace("/", "~1")
            yield from _absent(overlay, shape.value, item, f"{path}/{escaped}")
