"""Texts that match a model's pattern, where the pattern is simple enough. Knows nothing of shapes."""

import re
import warnings

try:
    from re import _constants as names
    from re import _parser as parser
except ImportError:  # before Python 3.11
    import sre_constants as names
    import sre_parse as parser

# Which characters a class or a dot stands for: a few of each kind, so that texts stay readable.
ALPHABET = "abcxyzABCXYZ0189-_./:@+=, "
CATEGORIES = {
    names.CATEGORY_DIGIT: "0189",
    names.CATEGORY_WORD: "abcxyzABCXYZ0189_",
    names.CATEGORY_SPACE: " ",
    names.CATEGORY_NOT_DIGIT: "abcxyzABCXYZ-_",
    names.CATEGORY_NOT_WORD: "-./:@+=, ",
    names.CATEGORY_NOT_SPACE: "abcxyzABCXYZ0189-_./:@+=,",
}
# Classes that Python does not know: letters, digits and spaces stand for those of all scripts.
CLASSES = {r"\p{L}": "a-zA-Z", r"\p{N}": "0-9", r"\p{Nd}": "0-9", r"\p{Z}": " ", r"\p{Alnum}": "a-zA-Z0-9"}


class TooHard(Exception):
    """The pattern has something that this generator does not do."""


def matching(pattern, draw, low, high):
    """A text of `low` to `high` characters in which the pattern is found; None where that is too hard."""
    for unknown, known in CLASSES.items():
        pattern = pattern.replace(unknown, known)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # botocore's patterns are Java's, and some look odd to Python
            compiled = re.compile(pattern)
            tree = parser.parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
    for extra in (3, 3, 3, 0, 10, 30, 100):
        try:
            text = _sequence(tree, draw, low, high, extra)
        except TooHard:
            return None
        if low <= len(text) <= high and compiled.search(text):
            return text
    return None


def _sequence(tree, draw, low, high, extra):
    return "".join(_part(kind, value, draw, low, high, extra) for kind, value in tree)


def _part(kind, value, draw, low, high, extra):
    if kind is names.LITERAL:
        return chr(value)
    if kind is names.NOT_LITERAL:
        return draw.one_of([c for c in ALPHABET if ord(c) != value])
    if kind is names.ANY:
        return draw.one_of(ALPHABET)
    if kind is names.IN:
        return draw.one_of(_members(value))
    if kind in (names.AT, names.ASSERT, names.ASSERT_NOT):
        return ""  # whether it holds is seen in the end
    if kind is names.BRANCH:
        return _sequence(draw.one_of(value[1]), draw, low, high, extra)
    if kind is names.SUBPATTERN:
        return _sequence(value[-1], draw, low, high, extra)
    if kind in (names.MAX_REPEAT, names.MIN_REPEAT):
        least, most, inner = value
        most = min(most, least + extra)
        # The only thing of the pattern, more or less: then it decides about the length.
        if least <= low <= value[1] and extra == 3:
            least, most = low, min(value[1], low + extra, max(high, low))
        count = draw.between(least, max(least, most))
        return "".join(_sequence(inner, draw, low, high, extra) for _ in range(count))
    raise TooHard(kind)


def _members(items):
    negated = bool(items) and items[0][0] is names.NEGATE
    found = set()
    for kind, value in items[1:] if negated else items:
        if kind is names.LITERAL:
            found.add(chr(value))
        elif kind is names.RANGE:
            low, high = value
            inside = [c for c in ALPHABET if low <= ord(c) <= high]
            found.update(inside or {chr(low), chr(high)})
        elif kind is names.CATEGORY and value in CATEGORIES:
            found.update(CATEGORIES[value])
        else:
            raise TooHard(kind)
    options = sorted(set(ALPHABET) - found) if negated else sorted(found)
    # Control characters only where there is nothing else: XML does not keep them.
    options = [c for c in options if c.isprintable()] or options
    if not options:
        raise TooHard("an empty class")
    return options
