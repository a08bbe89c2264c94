"""Judges what botocore does not check: greatest lengths and numbers, least lengths of blobs and maps, patterns and enums."""

import re
import warnings

# What Python's patterns have not, or have in another way: classes by property, what looks around or gives nothing back,
# classes in classes, and halves of pairs of surrogates.
UNLIKE = re.compile(r"\\[pPZzAQbB]|\(\?[=!<>a-zA-Z]|[*+?}]\+|&&|\[[^]]*\[|\\u[dD][89a-fA-F]|\\[0-9xv]")


def beyond(value, shape):
    """Problems, as kind and path, and the paths of texts whose pattern Python has not."""
    problems, not_judged = [], []
    _look(value, shape, "", problems, not_judged)
    return problems, not_judged


def _look(value, shape, path, problems, not_judged):
    if getattr(shape, "is_document_type", False):
        return
    kind, low, high = shape.type_name, shape.metadata.get("min"), shape.metadata.get("max")
    report = lambda what: problems.append([what, path.removeprefix(".")])  # noqa: E731
    if kind in ("string", "list", "map", "blob"):
        if high is not None and len(value) > high:
            report("TooLong")
        if kind in ("blob", "map") and low is not None and len(value) < low:
            report("TooShort")
    elif kind in ("integer", "long", "float", "double") and high is not None and value > high:
        report("TooLarge")
    if kind == "structure":
        for name, inner in value.items():
            _look(inner, shape.members[name], f"{path}.{name}", problems, not_judged)
    elif kind == "list":
        for index, item in enumerate(value):
            _look(item, shape.member, f"{path}[{index}]", problems, not_judged)
    elif kind == "map":
        for key, inner in value.items():
            _look(key, shape.key, f"{path} (key: {key})", problems, not_judged)
            _look(inner, shape.value, f"{path}.{key}", problems, not_judged)
    elif kind == "string" and shape.enum:
        if value not in shape.enum:
            report("Enum")
    elif kind == "string" and "pattern" in shape.metadata:
        pattern = _compiled(shape.metadata["pattern"])
        if pattern is None or "\n" in value:
            not_judged.append(path.removeprefix("."))
        elif not pattern.search(value):
            report("Pattern")


def _compiled(pattern):
    if UNLIKE.search(pattern):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None
