"""Makes reference.json: what the Python package jmespath 1.1.0 answers to made-up expressions.

Usage: pip install jmespath==1.1.0 && python3 make_reference.py [CASES [SEED]] > reference.json

Expressions are drawn from a grammar, so that operators meet in every order; the names and literals in them are
those of the documents, so that many find something. Left out is what the specification leaves open, and where
jmespath.py does not follow it (see `comparable`).
"""

import json
import random
import re
import sys
import warnings

import jmespath
from jmespath import exceptions

DOCUMENTS = [
    {
        "services": [
            {"name": "web", "running": 2, "desired": 2, "deployments": [{"id": 1}], "state": "ACTIVE"},
            {"name": "db", "running": 1, "desired": 3, "deployments": [{"id": 2}, {"id": 3}], "state": "DRAINING"},
            {"name": "", "running": 0, "desired": 0.5, "deployments": [], "state": None},
        ],
        "status": "AVAILABLE",
        "count": 3,
        "nested": {"a": {"b": {"c": ["x", "y"]}}, "b": [[1, 2], [3, [4]]], "c": None},
        "tags": {"k1": "v1", "k2": "v2"},
        "empty": {"list": [], "object": {}, "string": "", "no": False},
        "numbers": [3, -1, 2.5, 0],
    },
    [{"a": 1, "b": [{"c": "é✓"}]}, {"a": 2, "b": []}, {"b": None}, [], "text", -7, True],
    {"a": {"a": [{"a": 1}, {"b": {"a": [2, 3]}}], "b": "b"}, "b": [["a"], [["b"]], "c"]},
]

# Written like every kind of expression in botocore 1.44.5's waiters, paginators and endpoint parameters.
MODELS = [
    "services[].state",
    "length(services[?!(length(deployments) == `1` && running == desired)]) == `0`",
    "services[-1].name",
    "NextMarker || services[-1].name",
    "services[*].[name, deployments[0].id, nothing][]",
    "keys(tags)",
    "status != 'CANCELLING' && status != 'CANCELLED'",
    "length(services[]) > `0` && length(services[?state == 'ACTIVE' || state == 'X']) == length(services)",
    "services[?state=='ACTIVE'].deployments[].id",
    "nested.a.b.c[?@ == 'x'] | [0] == 'x'",
    "contains(services[].state, 'DRAINING')",
    "length((services[].deployments[] || `[]`)[?id > `1`]) == `2`",
    "not_null(nothing, status)",
    "!nested.c",
    "!empty.list",
    "sort_by(services, &running)[0].name",
    "sum(services[].running) >= `3`",
]

NAMES = ["services", "name", "running", "deployments", "id", "state", "nested", "a", "b", "c", "tags", "numbers",
         "empty", "list", "nothing", '"a"', '"k1"']
LITERALS = ["`0`", "`1`", "`2.5`", "`-1`", "`true`", "`null`", "`[]`", "`{}`", '`"x"`', "'ACTIVE'", "''", "'a'",
            "`[1, [2, 3], {\"a\": [4]}]`", '`{"a": {"b": 1}, "b": [2]}`']
FUNCTIONS = {
    "abs": "v", "avg": "v", "ceil": "v", "contains": "vv", "ends_with": "vv", "floor": "v", "join": "vv",
    "keys": "v", "length": "v", "map": "ev", "max": "v", "max_by": "ve", "merge": "vv", "min": "v", "min_by": "ve",
    "not_null": "vvv", "reverse": "v", "sort": "v", "sort_by": "ve", "starts_with": "vv", "sum": "v",
    "to_array": "v", "to_number": "v", "to_string": "v", "type": "v", "values": "v",
}


class Grammar:
    def __init__(self, rng):
        self.rng = rng

    def pick(self, options):
        return self.rng.choice(options)

    def expression(self, depth):
        text = self.prefix(depth)
        for _ in range(self.rng.randint(0, 3)):
            text += self.infix(depth - 1)
        return text

    def prefix(self, depth):
        simple = [lambda: self.pick(NAMES)] * 6 + [
            lambda: "@", lambda: "*", lambda: self.pick(LITERALS), lambda: self.bracket(depth)]
        if depth <= 0:
            return self.pick(simple)()
        return self.pick(simple + [
            lambda: "!" + self.expression(depth - 1),
            lambda: "(" + self.expression(depth - 1) + ")",
            lambda: self.list(depth), lambda: self.hash(depth),
            lambda: self.call(depth), lambda: self.call(depth),
            lambda: "[?" + self.expression(depth - 1) + "]", lambda: "[]"])()

    def infix(self, depth):
        after = [lambda: "." + self.pick(NAMES)] * 5 + [
            lambda: ".*", lambda: "[]", lambda: "[*]", lambda: self.bracket(depth), lambda: self.bracket(depth)]
        if depth <= 0:
            return self.pick(after)()
        return self.pick(after + [
            lambda: "[?" + self.expression(depth - 1) + "]",
            lambda: self.pick([" || ", " && ", " | ", " == ", " != ", " < ", " >= "]) + self.expression(depth - 1),
            lambda: "." + self.list(depth), lambda: "." + self.hash(depth), lambda: "." + self.call(depth)])()

    def bracket(self, depth):
        number = lambda: self.pick(["", "0", "1", "-1", "2", "-2", "7"])
        return self.pick(["[0]", "[-1]", "[1]", "[9]",
                          "[%s:%s]" % (number(), number()),
                          "[%s:%s:%s]" % (number(), number(), self.pick(["", "1", "-1", "2", "-2", "0"]))])

    def list(self, depth):
        return "[" + ", ".join(self.expression(depth - 1) for _ in range(self.rng.randint(1, 3))) + "]"

    def hash(self, depth):
        keys = sorted(self.rng.sample(["a", "b", "c"], self.rng.randint(1, 3)))
        return "{" + ", ".join(key + ": " + self.expression(depth - 1) for key in keys) + "}"

    def call(self, depth):
        name = self.pick(sorted(FUNCTIONS))
        args = [("&" if kind == "e" else "") + self.expression(depth - 1) for kind in FUNCTIONS[name]]
        return name + "(" + ", ".join(args) + ")"


def answer(expression, document):
    """The case's `result` or `error`, in the words of the specification."""
    try:
        return {"result": jmespath.search(expression, document)}
    except exceptions.JMESPathTypeError:
        return {"error": "invalid-type"}
    except exceptions.ArityError:
        return {"error": "invalid-arity"}
    except exceptions.UnknownFunctionError:
        return {"error": "unknown-function"}
    except exceptions.ParseError:
        return {"error": "syntax"}
    except ValueError as error:
        # Python's own error for a step of zero.
        return {"error": "invalid-value"} if "slice step" in str(error) else None
    except (TypeError, AttributeError, KeyError, IndexError):
        # jmespath.py stumbles: no answer to compare with.
        return None


def comparable(expression, outcome):
    if outcome is None:
        return False
    # A slice's step of zero is an error here whether or not the slice is reached.
    if ":0]" in expression and outcome.get("error") != "invalid-value":
        return False
    # After a dot, jmespath.py ends a value projection too early: `@.*.a.b` takes `b` of the projection's result,
    # `*.a.b` of each value. The specification knows no such difference, and the runtime makes none.
    if ".*" in expression:
        return False
    # After an index, jmespath.py does not project over a slice: `a[0][1:].b` takes `b` of the list.
    if re.search(r"[0-9]\]\)*\[-?[0-9]*:", expression):
        return False
    # The specification's objects have no order; Python's have that of insertion, the runtime's that of the keys.
    # The documents are sorted, so only what `merge` appends can differ.
    if "merge" in expression and any(word in expression for word in ("keys", "values", "*", "to_string")):
        return False
    # Python's to_string escapes what is not ASCII, and the specification does not say that it must.
    return "\\u" not in str(outcome.get("result"))


def sort(value):
    if isinstance(value, dict):
        return {key: sort(value[key]) for key in sorted(value)}
    return [sort(item) for item in value] if isinstance(value, list) else value


def main():
    warnings.simplefilter("ignore")
    documents = sort(DOCUMENTS)
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 700
    grammar = Grammar(random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1))
    cases, dull = [], 0
    for expression in MODELS:
        for number, document in enumerate(documents):
            outcome = answer(expression, document)
            if outcome is not None:
                cases.append({"document": number, "expression": expression, **outcome})
    while len(cases) < wanted:
        expression = grammar.expression(3)
        number = grammar.rng.randrange(len(documents))
        outcome = answer(expression, documents[number])
        if not comparable(expression, outcome):
            continue
        # Most made-up expressions find nothing or fail: keep a quarter of those.
        if "error" in outcome or outcome["result"] in (None, [], {}):
            dull += 1
            if dull % 4:
                continue
        cases.append({"document": number, "expression": expression, **outcome})
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    print('{"documents": %s,\n"cases": [\n%s\n]}' % (json.dumps(documents, ensure_ascii=False), lines))


if __name__ == "__main__":
    main()
