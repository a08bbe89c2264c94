//! Describes the changes in a release for users of the crate. Decides no version.

use botosmith_api::{Comparison, Kind as Item, Name};
use botosmith_changes::{Change, Diff, Impact, Kind};
use botosmith_codegen::{names, package::Notes, symbols::Symbols};
use botosmith_model::ServiceModel;
use std::collections::BTreeMap;

/// How many names a line has; what is beyond is counted.
const NAMES: usize = 12;

/// What changed in the model, a line for all changes that are told in the same way. `source` is where the model is
/// from, such as `botocore 1.44.5`.
pub fn of_model(diff: &Diff, names: &RustNames, source: Option<&str>) -> Notes {
    let mut lines = Lines::default();
    for change in diff.without_documentation() {
        // What no operation reaches, nobody can call.
        if change.impact > Impact::None {
            let (start, name) = told(change, names);
            lines.add(change.impact, start, name);
        }
    }
    if diff.documentation > 0 {
        let from = source.map(|source| format!(" from {source}")).unwrap_or_default();
        lines.add(Impact::Patch, format!("Documentation updates{from}"), String::new());
    }
    lines.notes()
}

/// What changed in an API, where nobody has said it better: the names of what is gone, changed and new.
pub fn of_api(comparison: &Comparison) -> Notes {
    let mut lines = Lines::default();
    for name in short(&comparison.missing) {
        lines.add(Impact::Major, "Removed:".to_owned(), name);
    }
    let changed: Vec<Name> = comparison.changed.iter().map(|changed| changed.name.clone()).collect();
    for name in short(&changed) {
        lines.add(Impact::Major, "Changed:".to_owned(), name);
    }
    for name in short(&comparison.additional) {
        lines.add(Impact::Minor, "New:".to_owned(), name);
    }
    lines.notes()
}

/// The names without those that come with another of them: a type's methods with the type, and what is in a module
/// with the module; without implementations, if there is anything else to name.
fn short(names: &[Name]) -> Vec<String> {
    let full = |(module, path, _): &Name| match module.as_str() {
        "" => path.clone(),
        module => format!("{module}::{path}"),
    };
    let all: std::collections::BTreeSet<String> = names.iter().map(full).collect();
    let comes_with = |name: &str| {
        let ends = name.match_indices("::").map(|(at, _)| at).chain(name.find(": "));
        ends.into_iter().any(|end| all.contains(&name[..end]))
    };
    let only_implementations = names.iter().all(|(.., kind)| *kind == Item::Implementation);
    let told = names.iter().filter(|(.., kind)| only_implementations || *kind != Item::Implementation);
    let mut told: Vec<String> = told.map(full).filter(|name| !comes_with(name)).collect();
    told.dedup();
    told
}

/// What parts of models are called in Rust: in the first of some models that has them.
#[derive(Clone, Debug, Default)]
pub struct RustNames(Vec<Symbols>);

impl RustNames {
    /// Those of models as they were read.
    pub fn of(models: &[&ServiceModel]) -> Self {
        Self(models.iter().map(|model| Symbols::of_model(model)).collect())
    }

    /// A name without the `r#` that code needs; what no model has is called as the change calls it.
    fn find(&self, name: &str, of: impl Fn(&Symbols) -> Option<&str>) -> String {
        let found = self.0.iter().find_map(of);
        found.map_or_else(|| plain(name), |found| names::bare(found).to_owned())
    }

    fn operation(&self, name: &str) -> String {
        self.find(name, |symbols| Some(&symbols.operation(name)?.ident))
    }

    fn shape(&self, name: &str) -> String {
        self.find(name, |symbols| symbols.type_name(name))
    }

    /// A field of a structure, or a variant of a union.
    fn field(&self, shape: &str, name: &str) -> String {
        self.find(name, |symbols| {
            let variants = || symbols.union(shape).map(|names| &names.variants);
            let variant = || variants()?.get(name).map(|names| names.variant.as_str());
            symbols.field(shape, name).or_else(variant)
        })
    }

    fn waiter(&self, name: &str) -> String {
        self.find(name, |symbols| Some(&symbols.waiter(name)?.method))
    }
}

/// The text for a change, and the name that follows them.
fn told(change: &Change, names: &RustNames) -> (String, String) {
    let parts: Vec<&str> = change.path.split('/').collect();
    let shape = |name: &str| names.shape(name);
    let operation = |name: &str| names.operation(name);
    let input = |op: &str, member: &str| names.field(&format!("{op}Input"), member);
    let output = |op: &str, member: &str| names.field(&format!("{op}Output"), member);
    let last = parts.last().copied().unwrap_or_default();
    let (start, name) = match (change.kind, parts.as_slice()) {
        (Kind::OperationAdded, [_, op]) => ("New operation".to_owned(), operation(op)),
        (Kind::OperationRemoved, [_, op]) => ("Removed operation".to_owned(), operation(op)),
        (Kind::MemberAdded, [_, op, "input", member]) => {
            (format!("`{}` takes", operation(op)), input(op, member))
        }
        (Kind::MemberAdded, [_, op, "output", member]) => {
            (format!("`{}` returns", operation(op)), output(op, member))
        }
        (Kind::MemberAdded, [_, of, member]) => (format!("`{}` has", shape(of)), names.field(of, member)),
        (Kind::MemberRemoved, [_, op, "input", member]) => {
            (format!("`{}` no longer takes", operation(op)), input(op, member))
        }
        (Kind::MemberRemoved, [_, op, "output", member]) => {
            (format!("`{}` no longer returns", operation(op)), output(op, member))
        }
        (Kind::MemberRemoved, [_, of, member]) => {
            (format!("`{}` no longer has", shape(of)), names.field(of, member))
        }
        (Kind::ValueAdded, [_, of, value]) => (format!("`{}` has a new value", shape(of)), plain(value)),
        (Kind::ValueRemoved, [_, of, value]) => {
            (format!("`{}` no longer has the value", shape(of)), plain(value))
        }
        (Kind::ShapeAdded, [_, of]) => ("New type".to_owned(), shape(of)),
        (Kind::ShapeRemoved, [_, of]) => ("Removed type".to_owned(), shape(of)),
        (Kind::ErrorAdded, [_, op, _, error]) => (format!("`{}` may fail with", operation(op)), shape(error)),
        (Kind::ErrorRemoved, [_, op, _, error]) => {
            (format!("`{}` no longer fails with", operation(op)), shape(error))
        }
        (Kind::PaginatorAdded, [_, op]) => ("Paginator for".to_owned(), operation(op)),
        (Kind::PaginatorRemoved, [_, op]) => ("Removed paginator for".to_owned(), operation(op)),
        (Kind::WaiterAdded, [_, waiter]) => ("New waiter".to_owned(), names.waiter(waiter)),
        (Kind::WaiterRemoved, [_, waiter]) => ("Removed waiter".to_owned(), names.waiter(waiter)),
        (Kind::Deprecated, [.., _]) => ("Deprecated:".to_owned(), plain(last)),
        (kind, _) => (capital(kind.title()) + ":", change.path.clone()),
    };
    (start, if name.is_empty() { change.path.clone() } else { name })
}

/// A name of the model's as it can stand in code of Markdown.
fn plain(text: &str) -> String {
    // As in JSON pointers.
    let text = text.replace("~1", "/").replace("~0", "~");
    text.chars().map(|c| if c == '`' || c.is_control() { '?' } else { c }).collect()
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// Lines in the making: their starts in the order in which they came, each with the names that follow it.
#[derive(Default)]
struct Lines {
    order: Vec<(Impact, String)>,
    names: BTreeMap<(Impact, String), Vec<String>>,
}

impl Lines {
    fn add(&mut self, impact: Impact, start: String, name: String) {
        let key = (impact, start);
        if !self.names.contains_key(&key) {
            self.order.push(key.clone());
        }
        let names = self.names.entry(key).or_default();
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }

    fn notes(self) -> Notes {
        let mut notes = Notes::default();
        for key in &self.order {
            let names = self.names.get(key).map(Vec::as_slice).unwrap_or_default();
            let list = match key.0 {
                Impact::Major => &mut notes.breaking,
                Impact::Minor => &mut notes.added,
                Impact::Patch | Impact::None => &mut notes.changed,
            };
            list.push(line(&key.1, names));
        }
        notes
    }
}

/// `New operations `A`, `B``
fn line(start: &str, names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().take(NAMES).map(|name| format!("`{name}`")).collect();
    let rest = match names.len().saturating_sub(NAMES) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let many = names.len() > 1 && start.ends_with(|c: char| c.is_ascii_lowercase());
    let nouns = ["operation", "type", "waiter"];
    let plural = if many && nouns.iter().any(|noun| start.ends_with(noun)) { "s" } else { "" };
    let space = if names.is_empty() { "" } else { " " };
    format!("{start}{plural}{space}{}{rest}", quoted.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use botosmith_changes::{Operations, Service};
    use serde_json::Value;
    use std::path::Path;

    fn diff(changes: &[(Kind, &str, Impact)], documentation: usize) -> Diff {
        let change = |(kind, path, impact): &(Kind, &str, Impact)| Change {
            kind: *kind,
            path: (*path).to_owned(),
            impact: *impact,
            old: Value::Null,
            new: Value::Null,
            why: String::new(),
        };
        Diff {
            service: Service { folder: "a".into(), full_name: "A".into() },
            old: String::new(),
            new: String::new(),
            release: None,
            impact: Impact::None,
            operations: Operations::default(),
            changes: changes.iter().map(change).collect(),
            documentation,
            cannot_be_generated: Vec::new(),
            could_be_generated: true,
        }
    }

    fn proton() -> RustNames {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
        RustNames::of(&[&botosmith_model::load(&folder).0.unwrap()])
    }

    #[test]
    fn changes_that_are_told_alike_share_a_line() {
        let (minor, major) = (Impact::Minor, Impact::Major);
        let notes = of_model(
            &diff(
                &[
                    (Kind::OperationAdded, "operations/GetOne", minor),
                    (Kind::OperationAdded, "operations/GetTwo", minor),
                    (Kind::MemberAdded, "operations/CreateEnvironment/input/codebuildRoleArn", minor),
                    (Kind::MemberAdded, "operations/CreateEnvironment/input/type", minor),
                    (Kind::ShapeAdded, "shapes/Thing", minor),
                    (Kind::ShapeAdded, "shapes/NobodyReachesIt", Impact::None),
                    (Kind::ValueAdded, "shapes/Kind/very~1small", minor),
                    (Kind::OperationRemoved, "operations/Old", major),
                    (Kind::Constraint, "shapes/Name", Impact::Patch),
                ],
                3,
            ),
            &proton(),
            Some("botocore 1.29.9"),
        );
        let expected = [
            "New operations `GetOne`, `GetTwo`",
            "`CreateEnvironment` takes `codebuild_role_arn`, `type`",
            "New type `Thing`",
            "`Kind` has a new value `very/small`",
        ];
        assert_eq!(notes.added, expected);
        assert_eq!(notes.breaking, ["Removed operation `Old`"]);
        assert_eq!(
            notes.changed,
            ["Constraint changed: `shapes/Name`", "Documentation updates from botocore 1.29.9"]
        );
        assert!(of_model(&diff(&[], 0), &RustNames::default(), None).is_empty());
    }

    #[test]
    fn long_lists_are_counted_at_their_end() {
        let names: Vec<String> = (0..15).map(|n| n.to_string()).collect();
        assert!(line("New type", &names).ends_with("`11` and 3 more"));
    }

    #[test]
    fn what_comes_with_something_else_is_not_named() {
        let name = |module: &str, path: &str, kind| (module.to_owned(), path.to_owned(), kind);
        let comparison = Comparison {
            missing: vec![
                name("", "Thing", Item::Type),
                name("", "Thing::name", Item::Function),
                name("", "Thing: Clone", Item::Implementation),
                name("types", "Kind::Big", Item::Variant),
            ],
            additional: vec![name("", "Kind: Copy", Item::Implementation)],
            ..Comparison::default()
        };
        let notes = of_api(&comparison);
        assert_eq!(notes.breaking, ["Removed: `Thing`, `types::Kind::Big`"]);
        assert_eq!(notes.added, ["New: `Kind: Copy`"]);
    }
}
