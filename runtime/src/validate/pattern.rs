//! Patterns, compiled when a text is first held against them.

use regex::{Regex, RegexBuilder};
use std::sync::OnceLock;

/// The most that a compiled pattern may take, in bytes. The generator has the same, in `codegen/src/patterns.rs`, so what
/// it lets through can be compiled.
const SIZE_LIMIT: usize = 4 << 20;

/// A pattern in the words of the `regex` crate; or in the model's, with the reason why it is not checked.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) text: &'static str,
    pub(super) unchecked: Option<&'static str>,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub(super) fn new(text: &'static str, unchecked: Option<&'static str>) -> Self {
        Self { text, unchecked, compiled: OnceLock::new() }
    }

    /// Whether it is found in a text. What is not checked is found in every one.
    pub(super) fn allows(&self, text: &str) -> bool {
        if self.unchecked.is_some() {
            return true;
        }
        let compile = || RegexBuilder::new(self.text).size_limit(SIZE_LIMIT).crlf(true).build().ok();
        self.compiled.get_or_init(compile).as_ref().is_none_or(|regex| regex.is_match(text))
    }
}
