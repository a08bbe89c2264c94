//! Faults of rpcv2Cbor.

use crate::fault::{Fault, DEEP, LOTS, MANY};

const UNSIGNED: u8 = 0;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const LIST: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;
const BREAK: &[u8] = b"\xff";

/// The head of an item, with its number in eight bytes.
fn head(major: u8, number: u64) -> Vec<u8> {
    [&[major << 5 | 27][..], &number.to_be_bytes()].concat()
}

/// The head of an item that says no length.
fn open(major: u8) -> Vec<u8> {
    vec![major << 5 | 31]
}

pub fn text(text: &str) -> Vec<u8> {
    [&head(TEXT, text.len() as u64), text.as_bytes()].concat()
}

pub fn map(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let entries: Vec<u8> =
        entries.iter().flat_map(|(key, value)| [text(key), value.clone()].concat()).collect();
    [open(MAP), entries, BREAK.to_vec()].concat()
}

fn member(name: &str, value: impl AsRef<[u8]>) -> Vec<u8> {
    map(&[(name, value.as_ref().to_vec())])
}

/// An answer with members of every kind; the lengths of lists and maps are said, or not.
pub fn whole(said: bool) -> Vec<u8> {
    let around = |major, count: usize, items: Vec<u8>| match said {
        true => [head(major, count as u64), items].concat(),
        false => [open(major), items, BREAK.to_vec()].concat(),
    };
    let list = |items: &[Vec<u8>]| around(LIST, items.len(), items.concat());
    let map = |entries: &[(&str, Vec<u8>)]| {
        let entry = |(key, value): &(&str, Vec<u8>)| [text(key), value.clone()].concat();
        around(MAP, entries.len(), entries.iter().flat_map(entry).collect())
    };
    map(&[
        ("text", text("a é")),
        ("number", b"\x20".to_vec()),
        ("big", head(UNSIGNED, i64::MAX as u64)),
        ("ratio", b"\xfb\x3f\xf8\0\0\0\0\0\0".to_vec()),
        ("single", b"\xfa\x3f\xc0\0\0".to_vec()),
        ("flag", b"\xf4".to_vec()),
        ("blob", b"\x42hi".to_vec()),
        ("kind", text("SMALL")),
        ("time", b"\xc1\x1a\x59\x68\x2f\x00".to_vec()),
        ("plain", list(&[text("a"), text("b")])),
        ("nested", list(&[list(&[text("a")]), list(&[])])),
        ("parts", list(&[map(&[("name", text("p")), ("size", b"\x02".to_vec())])])),
        ("pairs", map(&[("k", text("v"))])),
        ("mapsByName", map(&[("k", map(&[("l", b"\x02".to_vec())]))])),
        ("choice", map(&[("list", list(&[text("c")]))])),
        ("tree", map(&[("left", map(&[("name", text("l"))])), ("leaves", list(&[map(&[])]))])),
        ("sparse", list(&[text("a"), b"\xf6".to_vec()])),
    ])
}

const TOO_DEEP: &str = "maximum nesting depth exceeded";

pub fn faults() -> Vec<Fault> {
    let mut faults = structure();
    faults.extend(lengths());
    faults.extend(types());
    faults.extend(nesting());
    faults.extend(many());
    faults
}

fn structure() -> Vec<Fault> {
    vec![
        Fault::error("no CBOR", "<html></html>", ""),
        Fault::error("a list", b"\x80", ""),
        Fault::error("null", b"\xf6", ""),
        Fault::error("two values", b"\xa0\xa0", ""),
        Fault::error("a break", b"\xff", ""),
        Fault::error("a break where a value should be", [&b"\xbf"[..], &text("text"), b"\xff"].concat(), ""),
        Fault::error("a map that does not end", [&b"\xbf"[..], &text("text"), &text("a")].concat(), ""),
        Fault::error("a key that is a number", b"\xa1\x01\x01", ""),
        Fault::error("a key that is no UTF-8", b"\xa1\x61\xff\x01", ""),
        Fault::error("a text that is no UTF-8", member("text", b"\x61\xff"), ""),
        Fault::error("a text of bytes", member("text", b"\x7f\x41a\xff"), ""),
        Fault::error("a text in a text in parts", member("text", b"\x7f\x7f\x61a\xff\xff"), ""),
        Fault::error("a number of three bytes", member("number", b"\x1c\0\0\0"), ""),
        Fault::error("a simple value that is none", member("flag", b"\xf8\x14"), ""),
        Fault::value("a text in parts", member("text", b"\x7f\x61a\x60\x61b\xff"), "text: Some(\"ab\")"),
        Fault::value(
            "the same member twice",
            map(&[("text", text("a")), ("text", text("b"))]),
            "text: Some(\"b\")",
        ),
        Fault::value(
            "unknown members",
            map(&[("new", b"\x82\xa0\x9f\xff".to_vec()), ("text", text("a"))]),
            "text: Some(\"a\")",
        ),
        Fault::value(
            "an unknown member with a tag",
            map(&[("new", b"\xc2\x41\x01".to_vec()), ("text", text("a"))]),
            "text: Some(\"a\")",
        ),
        Fault::value("an unknown value of an enum", member("kind", text("NEW")), "NEW"),
        Fault::value(
            "an unknown member of a union",
            member("choice", member("new", b"\x80")),
            "choice: Some(Unknown)",
        ),
    ]
}

/// Lengths that lie.
fn lengths() -> Vec<Fault> {
    let mut faults = Vec::new();
    for length in [2, 1_000, u64::from(u32::MAX), i64::MAX as u64, u64::MAX] {
        let one = |major, item: &[u8]| [&head(major, length), item].concat();
        let of_map = [&one(MAP, &text("text"))[..], &text("a")].concat();
        faults.push(Fault::error(format!("a map of {length}"), of_map, ""));
        for (name, value) in [
            ("text", one(TEXT, b"a")),
            ("blob", one(BYTES, b"a")),
            ("plain", one(LIST, &text("a"))),
            ("numbers", one(LIST, b"\x01")),
            ("parts", one(LIST, b"\xa0")),
            ("sparse", one(LIST, b"\xf6")),
            ("nested", one(LIST, b"\x80")),
            ("pairs", one(MAP, &[text("k"), text("v")].concat())),
            ("partsByName", one(MAP, &[&text("k")[..], b"\xa0"].concat())),
            ("choice", one(MAP, &[text("text"), text("t")].concat())),
            ("tree", one(MAP, &[text("name"), text("t")].concat())),
            ("new", one(TEXT, b"a")),
            ("new", one(LIST, b"\x01")),
            ("new", one(MAP, &[text("k"), text("v")].concat())),
        ] {
            // At the end of the answer, so that nothing else can be taken for what is missing.
            let body = [&b"\xa1"[..], &text(name), &value].concat();
            faults.push(Fault::error(format!("{name} of {length}"), body, ""));
        }
    }
    faults.push(Fault::error(
        "a list that is shorter than it is",
        member("plain", [&head(LIST, 0)[..], &text("a")].concat()),
        "",
    ));
    faults
}

fn types() -> Vec<Fault> {
    let tagged = |tag, value: &[u8]| [&head(TAG, tag), value].concat();
    let mut faults: Vec<Fault> = [
        ("text", b"\x01".to_vec()),
        ("text", b"\x41a".to_vec()),
        ("number", text("1")),
        ("number", b"\x1a\x80\0\0\0".to_vec()),
        ("number", b"\x3b\xff\xff\xff\xff\xff\xff\xff\xff".to_vec()),
        ("big", head(UNSIGNED, u64::MAX)),
        ("ratio", text("x")),
        ("flag", b"\x01".to_vec()),
        ("blob", text("a")),
        ("kind", b"\x01".to_vec()),
        ("time", text("today")),
        ("time", b"\x01".to_vec()),
        ("time", tagged(0, &text("2017-07-14T02:40:00Z"))),
        ("time", tagged(1, &text("x"))),
        ("time", tagged(1, &tagged(1, b"\x01"))),
        ("time", tagged(u64::MAX, b"\x01")),
        ("plain", b"\xa0".to_vec()),
        ("plain", b"\x81\x01".to_vec()),
        ("pairs", b"\x80".to_vec()),
        ("pairs", b"\xa1\x01\x01".to_vec()),
        ("part", b"\x80".to_vec()),
        ("parts", b"\x81\x80".to_vec()),
        ("choice", b"\xa0".to_vec()),
        ("choice", b"\x80".to_vec()),
        ("choice", map(&[("text", text("a")), ("part", b"\xa0".to_vec())])),
        ("tree", member("left", b"\x80")),
    ]
    .into_iter()
    .map(|(name, value)| Fault::error(format!("a wrong type: {name}: {value:x?}"), member(name, value), ""))
    .collect();
    let nulls =
        ["text", "number", "flag", "blob", "kind", "time", "plain", "pairs", "part", "choice", "tree"];
    faults
        .extend(nulls.map(|name| Fault::value(format!("null: {name}"), member(name, b"\xf6"), "text: None")));
    faults.push(Fault::value("nulls in a list", member("plain", b"\x82\xf6\xf6"), "plain: Some([])"));
    // Numbers that are no moment.
    for number in
        ["7ff8000000000000", "7ff0000000000000", "fff0000000000000", "7fefffffffffffff", "ffefffffffffffff"]
    {
        let bits = u64::from_str_radix(number, 16).unwrap_or_default();
        let value = tagged(1, &[&b"\xfb"[..], &bits.to_be_bytes()].concat());
        faults.push(Fault::value(
            format!("the moment {}", f64::from_bits(bits)),
            member("time", value),
            "time: Some",
        ));
    }
    faults
}

fn nesting() -> Vec<Fault> {
    let nested = |open: &[u8], inner: &[u8], depth: usize| [&open.repeat(depth)[..], inner].concat();
    let left = [&b"\xa1"[..], &text("left")].concat();
    let leaves = [&b"\xa1"[..], &text("leaves"), b"\x81"].concat();
    let with_text = |value: Vec<u8>| map(&[("new", value), ("text", text("a"))]);
    let unsaid = |depth: usize| [b"\x9f".repeat(depth), b"\xff".repeat(depth)].concat();
    vec![
        Fault::value("a tree that is deep", member("tree", nested(&left, b"\xa0", 100)), "tree: Some"),
        Fault::error("a tree that is too deep", member("tree", nested(&left, b"\xa0", DEEP)), TOO_DEEP),
        Fault::value("leaves that are deep", member("tree", nested(&leaves, b"\xa0", 50)), "tree: Some"),
        Fault::error("leaves that are too deep", member("tree", nested(&leaves, b"\xa0", DEEP)), TOO_DEEP),
        Fault::value(
            "an unknown member that is deep",
            with_text(nested(b"\x81", b"\x80", DEEP)),
            "text: Some(\"a\")",
        ),
        Fault::value("the same without lengths", with_text(unsaid(DEEP)), "text: Some(\"a\")"),
        Fault::value(
            "an unknown member that is very deep",
            with_text(nested(b"\x81", b"\x80", LOTS)),
            "text: Some(\"a\")",
        ),
        Fault::value("the same very deep without lengths", with_text(unsaid(LOTS)), "text: Some(\"a\")"),
        Fault::value("tags of tags", with_text(nested(b"\xc1", b"\x01", LOTS)), "text: Some(\"a\")"),
        Fault::value(
            "an unknown member of a union that is deep",
            member("choice", member("new", nested(b"\x81", b"\x80", DEEP))),
            "choice: Some(Unknown)",
        ),
        Fault::error("lists that nobody closes", b"\x9f".repeat(LOTS), ""),
        Fault::error("maps that nobody closes", [&b"\xbf"[..], &text("tree")].concat().repeat(LOTS), ""),
    ]
}

fn many() -> Vec<Fault> {
    let list = |item: &[u8]| [head(LIST, MANY as u64), item.repeat(MANY)].concat();
    let entries = (0..LOTS).flat_map(|number| [text(&number.to_string()), text("")].concat()).collect();
    let again = [text("text"), text("a")].concat().repeat(LOTS);
    vec![
        Fault::value("a million numbers", member("numbers", list(b"\x01")), "numbers: Some([1, 1"),
        Fault::value("a million structures", member("parts", list(b"\xa0")), "parts: Some([Part"),
        Fault::value("a million nulls", member("plain", list(b"\xf6")), "plain: Some([])"),
        Fault::value(
            "very many entries",
            member("pairs", [head(MAP, LOTS as u64), entries].concat()),
            "pairs: Some({",
        ),
        Fault::value(
            "the same member very often",
            [&b"\xbf"[..], &again, &text("text"), &text("b"), b"\xff"].concat(),
            "text: Some(\"b\")",
        ),
        Fault::value("a long text", member("text", text(&"a".repeat(LOTS))), "text: Some"),
        Fault::value(
            "a text of very many parts",
            member("text", [open(TEXT), b"\x61a".repeat(LOTS), BREAK.to_vec()].concat()),
            "text: Some",
        ),
        Fault::value(
            "bytes in very many parts",
            member("blob", [open(BYTES), b"\x41a".repeat(LOTS), BREAK.to_vec()].concat()),
            "blob: Some",
        ),
    ]
}
