"""Responses as a service writes them, in each of botocore's protocols.

botocore has no writer for responses. But what it writes into requests has the same form, so its own serializers are
made to write outputs; what they cannot know, the envelopes, is here. Whether the result is right is for botocore's
parsers to say: the caller compares what they read with what was meant.
"""

import json
from xml.etree import ElementTree

from botocore.serialize import (
    CBORSerializer,
    JSONSerializer,
    RestJSONSerializer,
    RestXMLSerializer,
)

REQUEST_ID = "00000000-1111-4222-8333-444444444444"
ODD_TEXTS = {"json": "json", "rest-json": "json", "smithy-rpc-v2-cbor": "json"}
CONTENT_TYPE = {
    "rest-json": "application/json",
    "rest-xml": "application/xml",
    "query": "text/xml",
    "ec2": "text/xml;charset=UTF-8",
    "smithy-rpc-v2-cbor": "application/cbor",
}
# Outputs whose only member is the text of the root.
UNWRAPPED = {"GetBucketLocationOutput"}


class Reply:
    """A response: status, headers with names in lower case, and body."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body


class Writer:
    """Writes the responses of one service."""

    def __init__(self, service_model):
        self._model = service_model
        self.protocol = service_model.resolved_protocol
        self.odd_texts = ODD_TEXTS.get(self.protocol, "xml")
        self.is_json = self.protocol in ("json", "rest-json")

    def headers(self):
        headers = {"x-amzn-requestid": REQUEST_ID}
        if self.protocol == "json":
            headers["content-type"] = "application/x-amz-json-" + self._model.metadata["jsonVersion"]
        else:
            headers["content-type"] = CONTENT_TYPE[self.protocol]
        if self.protocol == "smithy-rpc-v2-cbor":
            headers["smithy-protocol"] = "rpc-v2-cbor"
        return headers

    def output(self, operation, value):
        """The response of an operation that gives this output."""
        reply = Reply(200, self.headers(), b"")
        shape = operation.output_shape
        if self.protocol == "query":
            reply.body = self._query_body(operation, shape, value)
        elif self.protocol == "ec2":
            children = list(_children(shape, value)) if shape else []
            reply.body = _document(f"{operation.name}Response", [_leaf("requestId", REQUEST_ID)] + children)
        elif self.protocol.startswith("rest"):
            self._bind(reply, shape, value)
        elif self.protocol == "smithy-rpc-v2-cbor":
            reply.body = self._body(shape, value) if shape else bytes([0xA0])
        else:
            reply.body = self._body(shape, value) if shape else b"{}"
        return reply

    def error(self, shape, value, code, status):
        """An error response of this code; `shape` is None where the model has no such error."""
        reply = Reply(status, self.headers(), b"")
        message = {name: text for name, text in value.items() if name.lower() == "message"}
        if "awsQueryCompatible" in self._model.metadata:
            # Such a service has the code of before in a header, and the error's name in the body.
            reply.headers["x-amzn-query-error"] = f"{code};Sender"
            code = f"com.amazonaws.{self._model.service_name}#{shape.name if shape else code}"
        if self.protocol in ("json", "smithy-rpc-v2-cbor"):
            reply.body = self._body(shape, value, {"__type": code})
        elif self.protocol == "rest-json":
            reply.headers["x-amzn-errortype"] = code
            self._bind(reply, shape, value)
        else:
            inner = [_leaf("Type", "Sender"), _leaf("Code", code)]
            wire = {shape.members[name].serialization.get("name", name) for name in message} if shape else set()
            if "Message" not in wire:
                # Services write it so, whatever the model calls the member.
                inner += [_leaf("Message", text) for text in message.values()]
            if shape is not None:
                inner += _children(shape, value)
                self._bind_headers(reply, shape, value)
            reply.body = self._error_envelope(inner)
        return reply

    def _error_envelope(self, inner):
        error = _element("Error", inner)
        if self.protocol == "ec2":
            return _document("Response", [_element("Errors", [error]), _leaf("RequestID", REQUEST_ID)])
        return _document("ErrorResponse", [error, _leaf("RequestId", REQUEST_ID)])

    def _query_body(self, operation, shape, value):
        metadata = _element("ResponseMetadata", [_leaf("RequestId", REQUEST_ID)])
        children = _children(shape, value) if shape else []
        wrapper = shape.serialization.get("resultWrapper") if shape else None
        if wrapper:
            children = [_element(wrapper, children)]
        return _document(f"{operation.name}Response", children + [metadata])

    def _body(self, shape, value, beside=None):
        if self.protocol == "smithy-rpc-v2-cbor":
            return _cbor(shape, value, beside)
        body = dict(beside or {})
        if shape is None:
            body.update(value)
        else:
            JSONSerializer()._serialize(body, value, shape)
        return json.dumps(body, ensure_ascii=False).encode()

    def _bind(self, reply, shape, value):
        """The members of a structure where REST protocols put them."""
        if shape is None:
            reply.body = self._empty() if not value else json.dumps(value).encode()
            return
        payload = shape.serialization.get("payload")
        self._bind_headers(reply, shape, value)
        if payload and payload in value:
            target, content = shape.members[payload], value[payload]
            if target.type_name in ("blob", "string"):
                reply.body = content if isinstance(content, bytes) else content.encode()
                if not any(s.serialization.get("name", "").lower() == "content-type" for s in shape.members.values()):
                    reply.headers["content-type"] = "application/octet-stream"
            else:
                reply.body = self._rest_body(target, content)
        elif payload:
            # An absent structure is an empty document of its kind, as absent bytes are no bytes.
            is_raw = shape.members[payload].type_name in ("blob", "string")
            reply.body = b"" if is_raw else self._rest_body(shape.members[payload], {})
        else:
            members = {k: v for k, v in value.items() if "location" not in shape.members[k].serialization}
            reply.body = self._rest_body(shape, members)

    def _bind_headers(self, reply, shape, value):
        for name, member in value.items():
            target = shape.members[name]
            location = target.serialization.get("location")
            wire = target.serialization.get("name", name)
            if location == "header":
                text = RestJSONSerializer()._convert_header_value(target, member)
                reply.headers[wire.lower()] = text
            elif location == "headers":
                reply.headers.update({(wire + key).lower(): text for key, text in member.items()})

    def _rest_body(self, shape, value):
        if self.protocol == "rest-json":
            return self._body(shape, value)
        if shape.name in UNWRAPPED:
            [name] = shape.members
            return ElementTree.tostring(_leaf(name, value.get(name)), encoding="utf-8")
        return _document(shape.serialization.get("name", shape.name), _children(shape, value))

    def _empty(self):
        return b"{}" if self.protocol == "rest-json" else b""


def _cbor(shape, value, beside):
    """A map in which the members of `beside` stand before those of the structure."""
    serializer, out = CBORSerializer(), bytearray()
    serializer.TIMESTAMP_FORMAT = "unixtimestamp"
    texts = dict(beside or {}, **({} if shape else value))
    members = {} if shape is None else {k: v for k, v in value.items() if v is not None}
    out += bytearray([0xBF])  # of any length
    for key, text in texts.items():
        serializer._serialize_type_string(out, key, None, None)
        serializer._serialize_type_string(out, text, None, None)
    for name, member in members.items():
        target = shape.members[name]
        serializer._serialize_type_string(out, target.serialization.get("name", name), None, None)
        serializer._serialize_data_item(out, member, target)
    return bytes(out + bytearray([0xFF]))


def _children(shape, value):
    """The XML elements of a structure's members; a list where they have no element of their own."""
    serializer = RestXMLSerializer()
    root = ElementTree.Element("root")
    body = {k: v for k, v in value.items() if "location" not in shape.members[k].serialization}
    serializer._serialize(shape, body, root, "structure")
    return list(root)[0]


def _document(name, children):
    return ElementTree.tostring(_element(name, children), encoding="utf-8")


def _element(name, children):
    element = ElementTree.Element(name)
    if isinstance(children, ElementTree.Element):
        element.attrib.update(children.attrib)
    element.extend(list(children))
    return element


def _leaf(name, text):
    element = ElementTree.Element(name)
    element.text = text
    return element
