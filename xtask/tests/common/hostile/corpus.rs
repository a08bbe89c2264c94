//! Hostile strings: by hand, out of pieces, and arbitrary.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// What ends or begins something in Rust, Markdown, HTML, TOML or JSON; what cannot be seen; what is reserved.
#[rustfmt::skip] // a line each would be long to read
const PIECES: &[&str] = &[
    "\"", "'", "\\", "\\\"", "\\n", "\\u{202e}", "\"#", "\"##", "r#\"", "r\"", "b\"", "c\"", "'a", "'\\''",
    "*/", "/*", "/**", "/*!", "//", "///", "//!", "//! # ", "\n", "\r", "\r\n", "\n\n", "\n///", "\n//!",
    "\n}", "\n#![evil]", "\nevil!();", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\t", "\0",
    "\u{1b}[2J", "\u{7f}", "\u{9b}", "]", "[", ")", "(", "}", "{", "}}", "{{", "{}", "{0}", "{:?}", "%s",
    "${x}", "$x", "$crate", "$crate::evil!()", "$(", ";", ",", "=>", "->", "::", "#", "##", "#[doc]",
    "#![doc]", "#[doc = \"x\"]", "#[cfg(evil)]", "#!/bin/sh", "macro_rules! evil", "macro", "evil!{}",
    "concat!(", "include!(\"/etc/passwd\")", "env!(\"HOME\")", "fn evil() {}", "pub mod evil;",
    "compile_error!(\"evil\");", "\u{202a}", "\u{202b}", "\u{202c}", "\u{202d}", "\u{202e}", "\u{2066}",
    "\u{2067}", "\u{2068}", "\u{2069}", "\u{200e}", "\u{200f}", "\u{61c}", "\u{200b}", "\u{200d}",
    "\u{2060}", "\u{feff}", "\u{e0041}", "\u{ad}", "\u{301}", "\u{308}\u{301}", "e\u{301}", "\u{1f600}",
    "\u{1f468}\u{200d}\u{1f469}", "\u{fffd}", "\u{10ffff}", "\u{e000}", "\u{5d0}\u{5d1}", "\u{627}", "日本",
    "ß", "ﬁ", "İ", "ǅ", "K", "Å", "²", "Ⅷ", "ª", "\u{a0}", "\u{3000}", "<script>evil()</script>", "<!--",
    "-->", "<![CDATA[", "]]>", "<a href=\"javascript:evil()\">", "</a>", "<b>", "</p>",
    "<img src=x onerror=evil()>", "<pre>", "</pre>", "<code>", "</code>", "&lt;", "&#0;", "&#x202e;", "&",
    "<", ">", "```", "\n```\nevil();\n```\n", "~~~", "\n    evil();\n", "`", "``", "*", "**", "_", "__",
    "~~", "[x]", "[`Vec`]", "[Self::x]", "[crate::Evil]", "[evil](evil.html)", "![x](evil.png)", "![x](y)", "[^1]", "[^1]: x", "- [ ] ",
    "1. ", "# ", "=====", "---", "|", "| - |", "http://evil.example/x", "https://a.b/`]", "<https://a.b>",
    "fn@x", "struct@y", "'''", "\"\"\"", "\n[dependencies]\n", "= ", "\u{fffe}", "x", "X", "9", "-", ".",
    " ", "/", "@", "+",
];

/// Words that Rust, the runtime or the crate's own items have taken.
#[rustfmt::skip] // a line each would be long to read
const WORDS: &[&str] = &[
    "", "_", "__", "Self", "self", "super", "crate", "type", "fn", "r#type", "r#self", "async", "await",
    "dyn", "gen", "yield", "try", "abstract", "macro_rules", "union", "static", "where", "String", "Vec",
    "Option", "Result", "Box", "Some", "None", "Ok", "Err", "Clone", "Debug", "Default", "From", "Into",
    "Send", "Sync", "std", "core", "alloc", "Client", "Config", "Builder", "Builder0", "Error", "Unhandled",
    "Unknown", "Input", "Output", "builders", "build", "builder", "meta", "set_meta", "send", "customize",
    "new", "mod", "lib", "main", "test", "doc", "cfg", "derive", "deprecated", "allow", "true", "false",
    "i32", "str", "u8", "usize", "static",
];

/// A string of pieces, an arbitrary one, a word, or a very long one.
pub fn text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(select(PIECES), 1..8).prop_map(|pieces| pieces.concat());
    prop_oneof![
        6 => pieces,
        3 => any::<String>(),
        2 => select(WORDS).prop_map(str::to_owned),
        1 => (select(PIECES), 1..400usize).prop_map(|(piece, count)| piece.repeat(count)),
    ]
}

/// The collection that is compiled: every piece, every word, and as many strings of pieces again, always the
/// same ones.
pub fn collection() -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let mut texts: Vec<String> = PIECES.iter().chain(WORDS).map(|piece| (*piece).to_owned()).collect();
    let strategy = text();
    while texts.len() < 600 {
        texts.push(strategy.new_tree(&mut runner).unwrap().current());
    }
    texts.push("very long ".repeat(10_000));
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}
