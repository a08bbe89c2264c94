//! Whether two forms of an item are the same to callers, told from the text of the forms.
//!
//! A type may be an alias in one crate and a structure in the other, have a path more, or be found in another module; a
//! future may have a name. What is left is what callers write and get: the parameters, the result, the type of a field,
//! what a variant holds. The compiler has the last word, with a [`program`](crate::program()).

use crate::compare::Changed;
use crate::item::Kind;
use std::collections::BTreeSet;

impl Changed {
    /// Whether callers see another type.
    ///
    /// Types are known by the last name of their path. Bounds count for nothing: those of the official crates are those
    /// of the traits that their builders implement.
    pub fn shows(&self) -> bool {
        match self.name.2 {
            Kind::Field | Kind::Variant | Kind::Function | Kind::Constant | Kind::Static => {
                let (first, second) = self.seen();
                !first.is_subset(&second)
            }
            // Whether it is there is all that there is to them.
            Kind::Module | Kind::Type | Kind::Trait | Kind::Macro | Kind::Implementation => false,
        }
    }

    /// What callers see of the forms, in lower case: types with the last name of their path, futures by what comes of
    /// them.
    pub fn seen(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let owner = self.name.1.rsplit_once("::").map(|(owner, _)| owner);
        let seen = |forms: &[String]| forms.iter().map(|form| seen(form, owner)).collect();
        (seen(&self.first), seen(&self.second))
    }
}

/// What callers see of a form, in lower case: an operation's error may be called after `WithSAML`, and its output after
/// `WithSaml`.
fn seen(form: &str, owner: Option<&str>) -> String {
    let plain = plain(form);
    let plain = match owner {
        // What a type's function gives of the type, it may call `Self`.
        Some(owner) => replace_word(&plain, owner, "Self"),
        None => plain,
    };
    plain.to_lowercase()
}

/// The text with another word in place of a word.
fn replace_word(text: &str, word: &str, other: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        let is_whole = !before.ends_with(is_part) && !after.starts_with(is_part);
        out.push_str(before);
        out.push_str(if is_whole { other } else { word });
        rest = after;
    }
    out + rest
}

/// A form without what callers do not see.
fn plain(form: &str) -> String {
    let form = form.strip_suffix(", non-exhaustive").unwrap_or(form);
    let form = [" for ", " where "].iter().fold(form, |form, word| form.split(word).next().unwrap_or(form));
    let (form, waits) = match form.strip_suffix(", async") {
        Some(form) => (form, true),
        None => (form, false),
    };
    let text = last_names(form).replace("BoxError", "Box<dyn Error + Send + Sync>").replace(" + 'static", "");
    // The runtime's types of a service, which has one as a type of its own where it has more to offer.
    let text = text.replace("<Service>", "");
    let text = of_collections(&without_holders(&text));
    let Some((inputs, output)) = text.rsplit_once(" -> ") else { return text };
    let future = output.strip_prefix("impl Future<Output = ").and_then(|its| its.strip_suffix('>'));
    let sending = output.strip_prefix("Sending<").and_then(|its| its.strip_suffix("Input>"));
    let presigning = output.strip_prefix("Presigning<").and_then(|its| its.strip_suffix("Input>"));
    if let Some(of) = presigning {
        return format!("{inputs} -> Result<PresignedRequest, SdkError<{of}Error, HttpResponse>>, async");
    }
    match (waits, future, sending) {
        (true, ..) => format!("{inputs} -> {output}, async"),
        (_, Some(of), _) => format!("{inputs} -> {of}, async"),
        // What the runtime's future of an operation gives.
        (.., Some(of)) => {
            format!("{inputs} -> Result<{of}Output, SdkError<{of}Error, HttpResponse>>, async")
        }
        _ => text,
    }
}

/// The text without what a fluent builder holds, where its input has a stream: its default.
fn without_holders(text: &str) -> String {
    const START: &str = "<Calling<";
    let mut text = text.to_owned();
    while let Some(at) = text.find(START) {
        let mut depth = 0_usize;
        let end = text[at..].find(|c: char| {
            match c {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
            c == '>' && depth == 0
        });
        let Some(end) = end else { break };
        text.replace_range(at..=at + end, "");
    }
    text
}

/// The text with the items of a list or a map in place of what says that they are its items:
/// `<Vec<X> as IntoIterator>::Item`, whose path was shortened.
fn of_collections(text: &str) -> String {
    const END: &str = " as IntoIterator>Item";
    let mut text = text.to_owned();
    while let Some(end) = text.find(END) {
        let mut depth = 0_usize;
        let opening = text[..end].char_indices().rev().find(|(_, c)| {
            match c {
                '>' => depth += 1,
                '<' if depth == 0 => return true,
                '<' => depth -= 1,
                _ => {}
            }
            false
        });
        let Some((start, _)) = opening else { break };
        let collection = &text[start + 1..end];
        let inside = |name: &str| collection.strip_prefix(name)?.strip_suffix('>');
        let item = match (inside("Vec<"), inside("HashMap<")) {
            (Some(item), _) => item.to_owned(),
            (_, Some(entry)) => format!("({entry})"),
            _ => break,
        };
        text.replace_range(start..end + END.len(), &item);
    }
    text
}

/// The text with the last name of each path in its place.
fn last_names(text: &str) -> String {
    let mut short = String::new();
    let mut path = String::new();
    let put = |path: &mut String, short: &mut String| {
        short.push_str(path.rsplit("::").next().unwrap_or_default());
        path.clear();
    };
    for c in text.chars() {
        if c.is_alphanumeric() || c == '_' || c == ':' {
            path.push(c);
        } else {
            put(&mut path, &mut short);
            short.push(c);
        }
    }
    put(&mut path, &mut short);
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shows(kind: Kind, first: &str, second: &str) -> bool {
        let name = ("a".to_owned(), "ABuilder::b".to_owned(), kind);
        Changed { name, first: vec![first.to_owned()], second: vec![second.to_owned()] }.shows()
    }

    #[test]
    fn another_path_or_a_named_future_is_the_same_to_callers() {
        let f = |a, b| assert!(!shows(Kind::Function, a, b), "{a}\n{b}");
        f("(&self) -> operation::x::builders::XBuilder", "(&self) -> operation::x::XBuilder for C: a::B");
        f("(self) -> Result<a::T, b::E>, async", "(self) -> impl Future<Output = Result<T, E>>");
        f(
            "(self, &Client) -> Result<o::AOutput, e::SdkError<o::AError, http::HttpResponse>>, async",
            "(self, &Client) -> rt::Sending<o::aInput>",
        );
        f(
            "(impl Into<Box<dyn Error + Send + Sync + 'static>>) -> Self",
            "(impl Into<error::BoxError>) -> Self",
        );
        f(
            "(self) -> PaginationStream<Result<types::A, E>>",
            "(self) -> PaginationStream<Result<<Vec<types::A> as IntoIterator>::Item, E>>",
        );
        f("() -> S<(String, types::A)>", "() -> S<<HashMap<String, types::A> as IntoIterator>::Item>");
        f(
            "() -> S<(String, Vec<Vec<i64>>)>",
            "() -> S<<HashMap<String, Vec<Vec<i64>>> as IntoIterator>::Item>",
        );
        f("(self, impl Into<config::Builder>) -> Self", "(self, impl Into<rt::Builder<x::Service>>) -> Self");
        f(
            "(self, PresigningConfig) -> Result<PresignedRequest, SdkError<AError, http::HttpResponse>>, async",
            "(self, PresigningConfig) -> presigning::Presigning<o::AInput>",
        );
        f(
            "(&self) -> o::builders::AFluentBuilder",
            "(&self) -> o::AFluentBuilder<rt::Calling<o::AInputBuilder, a::Service>>",
        );
        f(
            "(self) -> Customizable<A, Self>",
            "(self) -> Customizable<A, o::ABuilder<rt::Calling<o::B<C>, a::S>>>",
        );
        assert!(!shows(Kind::Variant, "(a::sealed::Unhandled)", "(error::Unhandled)"));
    }

    #[test]
    fn another_type_shows() {
        assert!(shows(Kind::Field, ": i32", ": Option<i32>"));
        assert!(shows(Kind::Function, "(&self) -> i32", "(&self) -> Option<i32>"));
        assert!(shows(Kind::Function, "(self) -> Self", "(self) -> Result<Self, BuildError>"));
        assert!(shows(Kind::Function, "(self, i32) -> Self", "(self, impl Into<String>) -> Self"));
        assert!(shows(Kind::Function, "(self) -> A, async", "(self) -> A"));
        assert!(shows(Kind::Variant, "(String)", "(types::A)"));
        assert!(shows(Kind::Function, "(self) -> Self", "(self) -> o::AnotherABuilder"));
    }
}
