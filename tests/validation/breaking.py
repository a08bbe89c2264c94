"""Breaks inputs: takes one value of an input and puts in its place what the model does not allow."""

import base64
import datetime

# Types' own limits, beyond which no caller of Rust gets.
LIMITS = {"integer": (-(2**31), 2**31 - 1), "long": (-(2**63), 2**63 - 1)}
# Longer texts and lists are not made.
MOST = {"string": 300, "list": 12, "map": 12, "blob": 300}
ODD = ["", "é", "٣", " ", "a b", "no-such-value", "x\ty", "#", "_", "ＡＢ", "-1", "/", "A" * 40]


def places(value, shape, put, found):
    """All values in a value, with what they are of and how to replace them."""
    if getattr(shape, "is_document_type", False):
        return found
    found.append((value, shape, put))
    kind = shape.type_name
    if kind == "structure":
        for name in value:
            places(value[name], shape.members[name], lambda new, name=name: value.__setitem__(name, new), found)
    elif kind == "list":
        for index, item in enumerate(value):
            places(item, shape.member, lambda new, index=index: value.__setitem__(index, new), found)
    elif kind == "map":
        for key in list(value):
            places(value[key], shape.value, lambda new, key=key: value.__setitem__(key, new), found)
            rename = lambda new, key=key: value.__setitem__(new, value.pop(key)) if key in value else None  # noqa: E731
            found.append((key, shape.key, rename))
    return found


def broken(value, shape, draw):
    """Breaks one place of an input."""
    found = places(value, shape, lambda new: None, [])
    for _ in range(8):
        target, of, put = draw.one_of(found)
        ways = globals().get(f"_{of.type_name}", lambda *_: [])(target, of, draw)
        if ways:
            draw.one_of(ways)(put)
            return


def _structure(value, shape, draw):
    if getattr(shape, "is_tagged_union", False):
        def add(_):
            others = [name for name in shape.members if name not in value]
            if others:
                name = draw.one_of(others)
                value[name] = _least(shape.members[name])
        return [lambda _: value.clear(), add]
    required = [name for name in shape.required_members if name in value]
    return [lambda _, name=name: value.pop(name) for name in required]


def _least(shape):
    """A value of a kind that need not be allowed."""
    return {
        "structure": {}, "list": [], "map": {}, "string": "", "integer": 0, "long": 0, "boolean": True, "double": 0.0,
        "float": 0.0, "blob": b"", "timestamp": datetime.datetime.fromtimestamp(0, datetime.timezone.utc),
    }[shape.type_name]


def _lengths(value, shape, kind, change):
    low, high = shape.metadata.get("min", 0), shape.metadata.get("max")
    ways = []
    if 0 < low <= MOST[kind]:
        ways.append(lambda put: put(change(value, low - 1)))
    if high is not None and high < MOST[kind]:
        ways.append(lambda put: put(change(value, high + 1)))
    return ways


def _string(value, shape, draw):
    ways = _lengths(value, shape, "string", lambda text, n: (text + "é" * n)[:n])
    ways += [lambda put: put(draw.one_of(ODD)), lambda put: put(value[:4] + draw.one_of(ODD))]
    return ways


def _list(value, shape, draw):
    return _lengths(value, shape, "list", lambda items, n: (items * (n + 1))[:n] if items else items)


def _map(value, shape, draw):
    def change(entries, n):
        keys = list(entries)[:n]
        out = {key: entries[key] for key in keys}
        while entries and len(out) < n:
            out[f"{keys[0] if keys else 'k'}{len(out)}"] = next(iter(entries.values()))
        return out

    return _lengths(value, shape, "map", change)


def _integer(value, shape, draw):
    least, greatest = LIMITS[shape.type_name]
    ways = []
    if shape.metadata.get("min", least) > least:
        ways.append(lambda put: put(shape.metadata["min"] - draw.one_of([1, 1, 100]) if shape.metadata["min"] - 100 > least else least))
    if shape.metadata.get("max", greatest) < greatest:
        ways.append(lambda put: put(shape.metadata["max"] + 1))
    return ways


_long = _integer


def _double(value, shape, draw):
    ways = []
    if "min" in shape.metadata:
        ways.append(lambda put: put(float(shape.metadata["min"]) - draw.one_of([0.5, 1.0])))
    if "max" in shape.metadata:
        ways.append(lambda put: put(float(shape.metadata["max"]) + draw.one_of([0.5, 1.0])))
    return ways


_float = _double


def _blob(value, shape, draw):
    return _lengths(value, shape, "blob", lambda octets, n: (octets + b"x" * n)[:n])


def plain(value, shape):
    """A value as JSON has it: bytes in base64, times in seconds."""
    if getattr(shape, "is_document_type", False):
        return value
    kind = shape.type_name
    if kind == "structure":
        return {name: plain(inner, shape.members[name]) for name, inner in value.items()}
    if kind == "list":
        return [plain(item, shape.member) for item in value]
    if kind == "map":
        return {key: plain(inner, shape.value) for key, inner in value.items()}
    if kind == "blob":
        return base64.b64encode(value).decode()
    if kind == "timestamp":
        return value.timestamp()
    return value
