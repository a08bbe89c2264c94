#!/usr/bin/env python3
"""Makes sample.jsonl from botocore's models: documentation strings with the words that a reader of the HTML sees.

    make_sample.py BOTOCORE_DATA_DIR > sample.jsonl          the sample: each tag form, each broken form
    make_sample.py --all BOTOCORE_DATA_DIR > FILE            every distinct string, for the docs_all example
    make_sample.py --models BOTOCORE_DATA_DIR > models.jsonl ten models that rustdoc reads, a line each

The words come from Python's html.parser and share no code with the Rust side. Only the standard library is needed.
"""
import collections
import glob
import html.parser
import json
import os
import re
import sys

INLINE = set("""a b big cite code copy del dfn em emphasis filename font function i img ins kbd link literal mark
abbr replaceable s samp small span strong sub sup text tt u ulink value var wbr xhtml zonbook html body thead tbody
tfoot""".split())
BLOCK = set("""p para simpara div section article center hr caption figure h1 h2 h3 h4 h5 h6 fullname note important
caution warning tip blockquote ul ol li dl dt dd table tr td th pre programlisting br itemizedlist orderedlist
listitem""".split())
INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
                       "|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
TAG = re.compile(r"<(/?)([A-Za-z][^\s/><]*)[^<>]*?(/?)>")


class Text(html.parser.HTMLParser):
    """Collects the text; unknown tags that are not closed are placeholders, which a reader sees as they are."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.out = []
        self.tags = 0
        starts = {m[2].lower() for m in TAG.finditer(source) if not m[1]}
        ends = {m[2].lower() for m in TAG.finditer(source) if m[1]}
        self.known = INLINE | BLOCK | (starts & ends)
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag not in self.known:
            self.out.append(self.get_starttag_text())
            return
        self.tags += 1
        if tag in BLOCK:
            self.out.append(" ")

    def handle_endtag(self, tag):
        if tag not in self.known:
            self.out.append(f"</{tag}>")
            return
        self.tags += 1
        if tag in BLOCK:
            self.out.append(" ")

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_data(self, data):
        self.out.append(data)

    def unknown_decl(self, data):
        if data.startswith("CDATA["):
            self.out.append(data[len("CDATA["):])


def words(source):
    parser = Text(source)
    text = INVISIBLE.sub("", "".join(parser.out))
    if not parser.tags:  # Hyphens that lay out plain text as a list become the list's markers.
        text = re.sub(r"(?m)^[^\S\n]*[-*\u2022] +", "", text)
    return text.split()


def strings(node):
    """Every documentation string below the node, in the order of the file."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "documentation" and isinstance(value, str):
                yield value
            else:
                yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)


def every_string(root):
    seen = {}
    for path in sorted(glob.glob(os.path.join(root, "**", "*.json"), recursive=True)):
        with open(path, encoding="utf-8") as file:
            for text in strings(json.load(file)):
                seen.setdefault(text, os.path.relpath(path, root))
    return seen


def features(text):
    """What a string exercises: tags by parent, unbalanced tags, entities, and characters that Markdown reads."""
    stack, found = [], set()
    for slash, name, closed in TAG.findall(text):
        name = name.lower()
        if slash:
            if stack and stack[-1] == name:
                stack.pop()
            else:
                found.add(f"unbalanced {name}")
                while name in stack and stack.pop() != name:
                    pass
        else:
            found.add(f"tag {name}")
            if stack:
                found.add(f"{name} in {stack[-1]}")
            if not closed and name not in ("br", "hr", "img"):
                stack.append(name)
    found |= {f"unclosed {name}" for name in stack}
    found |= {f"entity {entity}" for entity in re.findall(r"&#?\w+;?", text)}
    found |= {f"character {c}" for c in re.sub(r"<[^>]*>", "", text) if c in "*_[]`<#|~\\^$" or ord(c) > 126}
    found |= {f"line {m[:1]}" for m in re.findall(r"(?:^|>)\s*([-+#>*=]|\d+[.)]) ", text)}
    if "http" in re.sub(r"<[^>]*>", "", text):
        found.add("bare url")
    if "\n" in text.strip():
        found.add("newline")
    return found


def sample(all_strings, limit=320):
    """Greedy: the shortest strings that show each feature at least once, the common ones a few times."""
    wanted = collections.Counter()
    chosen = []
    for text in sorted(all_strings, key=lambda text: (len(text), text)):
        if len(text) > 4000 or len(chosen) >= limit:
            continue
        new = [f for f in features(text) if wanted[f] < (5 if f.startswith("tag") else 2)]
        if new:
            chosen.append(text)
            wanted.update(new)
    return chosen


# Of all protocols: unbalanced and unknown tags, placeholders, DocBook, tables, terms, preformatted and plain text.
MODELS = """apigatewayv2 autoscaling cloudfront codecommit ec2 elasticache eventbridgev2 inspector2 mediaconvert
rds""".split()


def model(root, name):
    """A model's strings, the worst first as far as they fit, and the operations that they mention."""
    path = sorted(glob.glob(os.path.join(root, name, "*", "service-2.json")))[-1]
    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    def rank(text):
        broken = sum(f.startswith("un") or f.startswith("newline") for f in features(text))
        return -broken, len(text), text
    wanted, chosen = collections.Counter(), []
    for text in sorted(set(strings(content)), key=rank):
        new = [f for f in features(text) if wanted[f] < (4 if f.startswith("tag") else 2)]
        if new and len(text) <= 3000:
            chosen.append(text)
            wanted.update(new)
    mentioned = set(re.findall(r"\w+", " ".join(chosen)))
    operations = sorted(mentioned & set(content["operations"]))
    return {"file": os.path.relpath(path, root), "operations": operations, "html": chosen}


def main():
    arguments = [a for a in sys.argv[1:] if a not in ("--all", "--models")]
    if len(arguments) != 1:
        sys.exit(__doc__)
    if "--models" in sys.argv:
        for name in MODELS:
            print(json.dumps(model(arguments[0], name), ensure_ascii=True))
        return
    found = every_string(arguments[0])
    for text in found if "--all" in sys.argv else sample(found):
        print(json.dumps({"file": found[text], "html": text, "words": words(text)}, ensure_ascii=True))


main()
