"""Values for botocore's shapes: what a caller might pass, and what a service might answer."""

import datetime

from .pattern import matching

# Everything that JSON has to escape, and what has more than one byte. XML cannot hold the control characters.
ODD = {"json": '"\\/\b\n\x1f\x7fé\u2028😀', "xml": "\"<&>'é\u2028😀", "header": "", "uri": " /?é"}
BOUNDS = {"integer": (-(2**31), 2**31 - 1), "long": (-(2**53), 2**53)}
FLOATS = [0.5, -2.25, 1024.125, 3.0, -0.0625]
WHERE = {"header": "header", "headers": "header", "uri": "uri", "querystring": "uri", "statusCode": "status"}
# Where a shape recurs, this many rounds are made before members are left out.
ROUNDS = 1

# Texts that a client looks into: services, shapes, and how such texts begin. What follows is plain.
BEGINNINGS = {
    "Route 53": {
        "ResourceId": ["/hostedzone/", "hostedzone/", "/delegationset/", ""],
        "ChangeId": ["/change/", "change/", ""],
    },
}

ALL, REQUIRED, RANDOM, SPARSE = "all", "required", "random", "sparse"


class Sampler:
    """Makes the values of one case.

    `members` says which members of a structure are set: ALL, only the REQUIRED, RANDOM ones beside the required,
    or SPARSE: random ones, required or not. `wire` says what texts may hold: a key of ODD. `fractions` says whether
    timestamps have parts of a second. `plain` makes what stands in URIs and host names simple, and what is called an
    ARN one of that service: for services whose client looks into such texts. `beginnings` are those of BEGINNINGS.
    """

    def __init__(self, draw, members, wire, fractions, plain=None, beginnings=None):
        self._draw = draw
        self._members = members
        self._wire = wire
        self._fractions = self._is_output = fractions
        self._plain = plain
        self._beginnings = beginnings or {}
        self._open = []
        self._count = 0

    def value(self, shape, name, where="body"):
        self._count += 1
        return getattr(self, "_" + shape.type_name)(shape, name, where)

    def without(self, shape, left_out):
        """A structure without some of its members."""
        value = self.value(shape, shape.name)
        return {name: member for name, member in value.items() if name not in left_out}

    def _structure(self, shape, name, where):
        if getattr(shape, "is_document_type", False):
            return {"text": f"{name} {self._count}", "list": [1, 2.5, True, None], "object": {"a": "b"}}
        self._open.append(shape.name)
        names = list(shape.members)
        if getattr(shape, "is_tagged_union", False):
            names = [self._draw.one_of(self._closing(shape, names) or names)]
        else:
            names = [member for member in names if self._wanted(shape, member)]
        value = {m: self.value(shape.members[m], m, self._where(shape.members[m])) for m in names}
        self._open.pop()
        return value

    def _wanted(self, shape, member):
        target = shape.members[member]
        if target.serialization.get("eventstream") or getattr(target, "is_eventstream", False):
            return False
        if target.serialization.get("location") == "uri" or target.serialization.get("hostLabel"):
            return True
        if self._members == SPARSE:
            return self._draw.coin() and not self._recurs(target)
        if member in shape.required_members:
            return True
        if self._members == REQUIRED or self._recurs(target):
            return False
        return self._members == ALL or self._draw.coin()

    def _closing(self, shape, names):
        return [name for name in names if not self._recurs(shape.members[name])]

    def _recurs(self, shape, seen=()):
        """Whether what the shape holds directly, or as elements, is being made already."""
        if shape.type_name == "list":
            return self._recurs(shape.member, seen)
        if shape.type_name == "map":
            return self._recurs(shape.value, seen)
        return self._open.count(shape.name) > ROUNDS - 1 + (self._members == ALL)

    @staticmethod
    def _where(shape):
        location = shape.serialization.get("location")
        if shape.serialization.get("hostLabel"):
            return "host"
        return WHERE.get(location, "body")

    def _length(self, shape, usual, most):
        low = shape.metadata.get("min", 0)
        high = shape.metadata.get("max", max(low, most))
        if self._members in (ALL, REQUIRED):
            return min(max(low, usual), high)
        return self._draw.between(low, max(low, min(high, low + most)))

    def _list(self, shape, name, where):
        low = shape.metadata.get("min", 0)
        length = low if self._recurs(shape.member) else self._length(shape, 2, 3)
        # A list without an element of its own cannot be empty.
        length = max(length, bool(self._wire == "xml" and self._is_output and shape.serialization.get("flattened")))
        return [self.value(shape.member, name, where) for _ in range(length)]

    def _map(self, shape, name, where):
        low = shape.metadata.get("min", 0)
        length = low if self._recurs(shape.value) else self._length(shape, 2, 3)
        keys = [self.value(shape.key, name, where) for _ in range(length)]
        if where == "header" and self._is_output:
            keys = [key.lower() for key in keys]  # as names of headers come
        return {key: self.value(shape.value, name, where) for key in dict.fromkeys(keys)}

    def _simple(self, name, where):
        """A text for clients that look into it, or None where any will do."""
        if self._plain and name.lower().endswith("arn"):
            kind = name[:-3].strip("_-").lower() or "thing"
            return f"arn:aws:{self._plain}:us-east-1:123456789012:{kind}/label-{self._count}"
        if where == "host" or self._plain and where == "uri":
            return f"label-{self._count}"
        return None

    def _string(self, shape, name, where):
        if shape.serialization.get("jsonvalue") and where == "header":
            return {"json": [self._count, name]}
        if shape.enum:
            return self._draw.one_of(shape.enum)
        if shape.name in self._beginnings:
            return f"{self._draw.one_of(self._beginnings[shape.name])}label-{self._count}"
        simple = self._simple(name, where)
        if simple is not None:
            return simple
        low, high = shape.metadata.get("min", 0), shape.metadata.get("max", 2**31)
        if "pattern" in shape.metadata:
            text = matching(shape.metadata["pattern"], self._draw, max(low, where != "body"), high)
            if text is not None and (where == "body" or text.isascii() and text.strip() == text):
                return text
        wire = self._wire if where == "body" else where
        text = f"{name} {self._count} {ODD[wire]}" if where != "header" else f"{name}-{self._count}"
        if self._members == RANDOM and where == "body":
            text = text[self._draw.below(len(text)):]
        # The end is what is odd and what differs, so that is what stays.
        text = text[-high:] if high else ""
        return text + "x" * min(low - len(text), 4096) if len(text) < low else text

    _character = _string

    def _integer(self, shape, name, where):
        if where == "status":
            return 200
        low, high = BOUNDS[shape.type_name]
        low, high = max(low, shape.metadata.get("min", low)), min(high, shape.metadata.get("max", high))
        if self._members in (ALL, REQUIRED):
            return min(max(low, 1_000 + self._count), high)
        return self._draw.one_of([low, high, self._draw.between(low, high)])

    _long = _integer

    def _double(self, shape, name, where):
        value = self._draw.one_of(FLOATS)
        return float(min(max(value, shape.metadata.get("min", value)), shape.metadata.get("max", value)))

    _float = _double

    def _boolean(self, shape, name, where):
        return self._draw.coin()

    def _blob(self, shape, name, where):
        return self._draw.octets(self._length(shape, 5, 12))

    def _timestamp(self, shape, name, where):
        fraction = self._draw.below(1_000) * 1_000 if self._fractions and where == "body" else 0
        if shape.serialization.get("timestampFormat", "").lower() == "rfc822":
            fraction = 0
        seconds = self._draw.between(0, 2**31)
        start = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return start + datetime.timedelta(seconds=seconds, microseconds=fraction)
