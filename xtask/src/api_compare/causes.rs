//! Why items are missing or of another type: one cause for each, by rules over its kind, module, path and forms.
//!
//! Reads names and texts only, so a cause is what an item looks like. What no rule knows is [`OTHER`].

use botosmith_api::{Changed, Comparison, Kind, Name};
use std::collections::{BTreeMap, BTreeSet};

/// What no rule knows.
pub const OTHER: &str = "other";

const SCHEMA: &str = "schemas of the official codecs";
const ENDPOINT: &str = "endpoint parameters";
const RETRYABLE: &str = "`retryable_error_kind`";
const PAGINATOR: &str = "paginators that botocore lacks";
const WAITER: &str = "waiters that botocore lacks";
const OPERATION: &str = "operations that botocore lacks";
const BY_HAND: &str = "modules that are written by hand there";
const SETTING: &str = "settings of the configuration";
const ERROR: &str = "errors that botocore lacks for a service or an operation";
const UNION: &str = "unions that botocore does not mark";
const TYPE: &str = "types that botocore lacks or names otherwise";
const VARIANT: &str = "variants of enums with another name";
const MEMBER: &str = "members that botocore lacks or names otherwise";
const TRAIT: &str = "implementations of traits";
const DEFAULT: &str = "members with a default, here an `Option`";
const REQUIRED: &str = "members that are required here and an `Option` there";
const MAP: &str = "maps with keys of an enum, here of text";
const TEXT: &str = "enums that are a text here";
const BOXED: &str = "boxes of recursive members";
const NAMED: &str = "types of another name";

/// The number of items by cause, of those that `counts` says to count.
pub fn causes(comparison: &Comparison, counts: impl Fn(&Name) -> bool) -> BTreeMap<String, usize> {
    let missing: BTreeSet<(&str, &str)> = comparison
        .missing
        .iter()
        .filter(|(_, _, kind)| matches!(kind, Kind::Type | Kind::Module))
        .map(|(module, path, _)| (module.as_str(), path.as_str()))
        .collect();
    let unmarked = unmarked(comparison, &missing);
    let lost = comparison.missing.iter().filter(|name| counts(name));
    let lost = lost.map(|name| of_missing(name, &missing, &unmarked));
    let other = comparison.changed.iter().filter(|change| change.shows() && counts(&change.name));
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for cause in lost.chain(other.map(of_changed)) {
        *found.entry(cause.to_owned()).or_default() += 1;
    }
    found
}

/// The types that are there and lack the methods of a union, such as `as_text`.
fn unmarked<'a>(comparison: &'a Comparison, missing: &BTreeSet<(&str, &str)>) -> BTreeSet<&'a str> {
    let lost = comparison.missing.iter().filter(|(module, path, kind)| {
        let (head, rest) = halves(path);
        let is_there = module == "types" && !missing.contains(&("types", head));
        *kind == Kind::Function && is_there && rest.starts_with("as_") && rest != "as_str"
    });
    lost.map(|(_, path, _)| halves(path).0).collect()
}

/// `A::b` in halves.
fn halves(path: &str) -> (&str, &str) {
    path.split_once("::").unwrap_or((path, ""))
}

fn of_missing(
    (module, path, kind): &Name,
    missing: &BTreeSet<(&str, &str)>,
    unmarked: &BTreeSet<&str>,
) -> &'static str {
    let (head, rest) = halves(path);
    let parts: Vec<&str> = module.split("::").collect();
    let last = parts.last().copied().unwrap_or_default();
    let is_lost = |module: &str, name: &str| missing.contains(&(module, name));
    if is_of_schema(path, rest, *kind) {
        return SCHEMA;
    }
    match parts.as_slice() {
        ["config", "endpoint", ..] => return ENDPOINT,
        ["waiters", ..] => return WAITER,
        ["operation", operation, ..] if is_lost("operation", operation) => return OPERATION,
        ["operation"] => return OPERATION,
        [first, ..] if is_lost("", first) => return BY_HAND,
        [""] if *kind == Kind::Module && path != "waiters" => return BY_HAND,
        _ => {}
    }
    if rest == "retryable_error_kind" {
        RETRYABLE
    } else if last == "paginator" || path == "paginator" || rest == "into_paginator" {
        PAGINATOR
    } else if rest.starts_with("wait_until_") || path == "waiters" {
        WAITER
    } else if head == "Client" {
        OPERATION
    } else if parts[0] == "config" || head == "Config" {
        SETTING
    } else if module.starts_with("types::error") {
        let of = head.split([':', ' ']).next().unwrap_or(head);
        let ty = of.strip_suffix("Builder").unwrap_or(of);
        match (is_lost("types::error", ty) || is_lost("types::error", of), kind) {
            (true, _) => ERROR,
            (false, Kind::Implementation) => TRAIT,
            (false, _) => MEMBER,
        }
    } else if is_of_error(head, *kind, rest) {
        ERROR
    } else if *kind == Kind::Implementation {
        let of = head.split(':').next().unwrap_or(head);
        match of_lost_type(module, of, missing) {
            true => TYPE,
            false => TRAIT,
        }
    } else if of_lost_type(module, head, missing) {
        TYPE
    } else if unmarked.contains(head) && module == "types" {
        UNION
    } else {
        match kind {
            Kind::Variant => VARIANT,
            Kind::Field => MEMBER,
            Kind::Function if last == "builders" || head.ends_with("Input") || head.ends_with("Output") => {
                MEMBER
            }
            Kind::Function if module == "types" => MEMBER,
            _ => OTHER,
        }
    }
}

/// The official crates show the schemas by which they read and write.
fn is_of_schema(path: &str, rest: &str, kind: Kind) -> bool {
    match kind {
        Kind::Constant => rest.ends_with("SCHEMA"),
        Kind::Function => {
            matches!(rest, "deserialize" | "protocol" | "set_protocol" | "registry" | "error_registry")
        }
        Kind::Implementation => path.contains("aws_smithy_schema"),
        _ => false,
    }
}

/// Whether it is about one error of the error of an operation, or of the service.
fn is_of_error(head: &str, kind: Kind, rest: &str) -> bool {
    let is_error = head.ends_with("Error");
    is_error && (kind == Kind::Variant || kind == Kind::Function && rest.starts_with("is_"))
}

/// Whether the type, or the one that the builder builds, is missing.
fn of_lost_type(module: &str, head: &str, missing: &BTreeSet<(&str, &str)>) -> bool {
    let head = head.trim();
    let above = module.strip_suffix("::builders");
    let built = head.strip_suffix("Builder");
    missing.contains(&(module, head))
        || above.zip(built).is_some_and(|(module, ty)| missing.contains(&(module, ty)))
}

fn of_changed(changed: &Changed) -> &'static str {
    let (first, second) = changed.seen();
    let theirs: Vec<&String> = first.difference(&second).collect();
    let ours: Vec<&String> = second.difference(&first).collect();
    let (Some(theirs), Some(ours)) = (theirs.first(), ours.first()) else { return OTHER };
    let plain = |text: &str| text.replace("builderror", "").replace(['&', '(', ')', ' '], "");
    let (there, here) = (without(&plain(theirs), "option"), without(&plain(ours), "option"));
    let (there_sure, here_sure) = (without(&there, "result"), without(&here, "result"));
    let optional = (theirs.matches("option<").count(), ours.matches("option<").count());
    if there == here || there_sure.trim_end_matches(',') == here_sure.trim_end_matches(',') {
        let fails = (theirs.contains("result<"), ours.contains("result<"));
        return match (optional.0.cmp(&optional.1), fails) {
            (std::cmp::Ordering::Less, _) | (_, (true, false)) => DEFAULT,
            (std::cmp::Ordering::Greater, _) | (_, (false, true)) => REQUIRED,
            _ => OTHER,
        };
    }
    let unboxed = |text: &str| without(text, "box").replace("impl", "").replace("into", "");
    if unboxed(&there) == unboxed(&here) {
        return BOXED;
    }
    if theirs.contains("box<") != ours.contains("box<") {
        return BOXED;
    }
    let takes = |text: &str| text.split("->").next().map_or(0, |inputs| inputs.matches(',').count());
    if (theirs.contains("hashmap<") && ours.contains("hashmap<string"))
        || is_pair(theirs, ours, takes(theirs))
    {
        MAP
    } else if ours.contains("string") && !theirs.contains("string") {
        TEXT
    } else {
        NAMED
    }
}

/// Whether a setter of one entry of a map takes text for the key.
fn is_pair(theirs: &str, ours: &str, commas: usize) -> bool {
    commas == 2
        && ours.starts_with("(self, impl into<string>,")
        && !theirs.starts_with("(self, impl into<string>,")
}

/// The text without the brackets of a type with parameters, and its name.
fn without(text: &str, name: &str) -> String {
    let start = format!("{name}<");
    let mut text = text.to_owned();
    while let Some(at) = text.find(&start) {
        let inner = at + start.len();
        let mut depth = 1;
        let end = text[inner..].char_indices().find(|(_, c)| {
            match c {
                '<' => depth += 1,
                '>' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let Some((end, _)) = end else { break };
        text.replace_range(inner + end..inner + end + 1, "");
        text.replace_range(at..inner, "");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(kind: Kind, module: &str, path: &str) -> Name {
        (module.to_owned(), path.to_owned(), kind)
    }

    fn of_one(missing: Vec<Name>) -> Vec<(String, usize)> {
        causes(&Comparison { missing, ..Comparison::default() }, |_| true).into_iter().collect()
    }

    fn changed(kind: Kind, first: &str, second: &str) -> &'static str {
        let name = name(kind, "types", "A::b");
        of_changed(&Changed { name, first: vec![first.to_owned()], second: vec![second.to_owned()] })
    }

    #[test]
    fn a_missing_item_has_the_cause_of_its_place() {
        use Kind::{Constant, Field, Function, Implementation, Module, Type, Variant};
        let cases = [
            (Function, "config::endpoint", "ParamsBuilder::account_id", ENDPOINT),
            (Function, "types::error", "AException::retryable_error_kind", RETRYABLE),
            (Constant, "types", "A::SCHEMA", SCHEMA),
            (Constant, "operation::a", "A::INPUT_SCHEMA", SCHEMA),
            (Implementation, "types", "A: aws_smithy_schema::schema::serde::serializer::B", SCHEMA),
            (Module, "operation::a", "paginator", PAGINATOR),
            (Function, "operation::a::builders", "AFluentBuilder::into_paginator", PAGINATOR),
            (Function, "operation::a", "AError::is_b_exception", ERROR),
            (Variant, "", "Error::BException", ERROR),
            (Type, "types::error", "BException", ERROR),
            (Function, "config", "Builder::account_id", SETTING),
            (Function, "", "Config::account_id", SETTING),
            (Function, "client", "Waiters::wait_until_a", WAITER),
            (Module, "waiters", "a", WAITER),
            (Function, "", "Client::a", OPERATION),
            (Module, "operation", "a", OPERATION),
            (Type, "types", "A", TYPE),
            (Variant, "types", "A::B", VARIANT),
            (Field, "types", "A::b", MEMBER),
            (Function, "types::builders", "ABuilder::set_b", MEMBER),
            (Implementation, "types", "A: Copy", TRAIT),
            (Function, "primitives", "a", OTHER),
        ];
        for (kind, module, path, cause) in cases {
            let found = of_one(vec![name(kind, module, path)]);
            assert_eq!(found, [(cause.to_owned(), 1)], "{module} {path}");
        }
    }

    #[test]
    fn what_belongs_to_a_missing_type_is_missing_for_its_reason() {
        let found = of_one(vec![
            name(Kind::Type, "types", "A"),
            name(Kind::Field, "types", "A::b"),
            name(Kind::Function, "types::builders", "ABuilder::b"),
            name(Kind::Implementation, "types", "A: Clone"),
            name(Kind::Type, "types::error", "E"),
            name(Kind::Function, "types::error::builders", "EBuilder::build"),
            name(Kind::Implementation, "types::error", "E: Clone"),
        ]);
        assert_eq!(found, [(ERROR.to_owned(), 3), (TYPE.to_owned(), 4)]);
    }

    #[test]
    fn a_module_of_the_root_is_missing_with_all_that_is_in_it() {
        let found = of_one(vec![
            name(Kind::Module, "", "auth_token"),
            name(Kind::Type, "auth_token", "Token"),
            name(Kind::Implementation, "auth_token", "Token: Clone"),
        ]);
        assert_eq!(found, [(BY_HAND.to_owned(), 3)]);
    }

    #[test]
    fn a_union_that_is_a_structure_lacks_its_variants_and_their_methods() {
        let found = of_one(vec![
            name(Kind::Variant, "types", "Value::S"),
            name(Kind::Function, "types", "Value::as_s"),
            name(Kind::Function, "types", "Value::is_s"),
            name(Kind::Variant, "types", "Another::S"),
        ]);
        assert_eq!(found, [(UNION.to_owned(), 3), (VARIANT.to_owned(), 1)]);
    }

    #[test]
    fn forms_tell_why_a_type_is_another() {
        use Kind::{Field, Function};
        let cases = [
            (Field, ": bool", ": Option<bool>", DEFAULT),
            (Function, "(&self) -> i32", "(&self) -> Option<i32>", DEFAULT),
            (Field, ": Option<String>", ": String", REQUIRED),
            (Function, "(&self) -> Option<&types::T>", "(&self) -> &types::T", REQUIRED),
            (Function, "(self) -> types::T", "(self) -> Result<types::T, error::BuildError>", REQUIRED),
            (Function, "(self) -> Result<types::T, error::BuildError>", "(self) -> types::T", DEFAULT),
            (Field, ": Option<HashMap<types::K, String>>", ": Option<HashMap<String, String>>", MAP),
            (Field, ": HashMap<types::K, i32>", ": Option<HashMap<String, i32>>", MAP),
            (Function, "(self, types::K, i32) -> Self", "(self, impl Into<String>, i32) -> Self", MAP),
            (Function, "(self, types::K) -> Self", "(self, impl Into<String>) -> Self", TEXT),
            (Function, "(self, impl Into<Box<types::K>>) -> Self", "(self, types::K) -> Self", BOXED),
            (Field, ": Option<types::A>", ": Option<types::B>", NAMED),
        ];
        for (kind, first, second, cause) in cases {
            assert_eq!(changed(kind, first, second), cause, "{first} {second}");
        }
    }

    #[test]
    fn what_does_not_count_has_no_cause() {
        let comparison =
            Comparison { missing: vec![name(Kind::Type, "types", "A")], ..Comparison::default() };
        assert!(causes(&comparison, |_| false).is_empty());
    }
}
