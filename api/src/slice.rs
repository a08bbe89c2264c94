//! The part of an API that belongs to some operations: they, the types that they reach, and what no operation owns.
//!
//! Looks at what signatures say of public names. A crate of all operations is so compared with one of some.

use crate::compare::form;
use crate::item::Item;
use crate::walk::joined;
use crate::write::{Style, Writer};
use crate::Api;
use std::collections::{BTreeMap, BTreeSet};

impl Api {
    /// The operations, by the names of their modules.
    pub fn operations(&self) -> BTreeSet<String> {
        let modules =
            self.items.iter().filter(|item| item.module == "operation" && item.kind.name() == "mod");
        modules.map(|item| item.path.clone()).collect()
    }

    /// What belongs to these operations, or to none.
    #[must_use]
    pub fn of_operations(self, operations: &BTreeSet<String>) -> Self {
        let writer = Writer { names: &self.names, style: Style::Short };
        let mentioned: Vec<Mentions> = self.items.iter().map(|item| Mentions::new(&writer, item)).collect();
        let waiters = waiters(&self.items, &mentioned, operations);
        let is_kept = |item: &Item, mentions: &Mentions| {
            mentions.operations.is_subset(operations)
                && mentions.waiters.is_subset(&waiters)
                && waiter(item).is_none_or(|name| waiters.contains(&name))
        };
        let reached = reached(&self.items, &mentioned, &is_kept);
        let keep: Vec<bool> = self
            .items
            .iter()
            .zip(&mentioned)
            .map(|(item, mentions)| {
                let of_type = type_of(item).is_none_or(|name| reached.contains(&name));
                of_type && is_kept(item, mentions) && mentions.types.is_subset(&reached)
            })
            .collect();
        let mut keep = keep.into_iter();
        let mut items = self.items;
        items.retain(|_| keep.next().unwrap_or(true));
        Self { items, ..self }
    }
}

/// What the form and the place of an item name.
struct Mentions {
    operations: BTreeSet<String>,
    waiters: BTreeSet<String>,
    types: BTreeSet<String>,
}

impl Mentions {
    fn new(writer: &Writer<'_>, item: &Item) -> Self {
        let mut form = form(writer, item).unwrap_or_else(|unnameable| unnameable);
        form.push(' ');
        form.push_str(&joined(&item.module, &item.path));
        let mut found =
            Self { operations: BTreeSet::new(), waiters: BTreeSet::new(), types: BTreeSet::new() };
        for word in form.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            let parts: Vec<&str> = word.split("::").collect();
            match parts.as_slice() {
                ["operation", name, ..] => _ = found.operations.insert((*name).to_owned()),
                ["waiters", name, ..] if is_module(name) => _ = found.waiters.insert((*name).to_owned()),
                ["types", rest @ ..] => found.types.extend(type_name(rest)),
                _ => {}
            }
        }
        found
    }
}

fn is_module(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The type that a path in `types` is about: `Tag` of `Tag::key`, `builders::TagBuilder` and `error::Tag`.
fn type_name(path: &[&str]) -> Option<String> {
    let name = path.iter().find(|part| !is_module(part))?;
    let is_builder = path.first() == Some(&"builders") || path.get(1) == Some(&"builders");
    let name = if is_builder { name.strip_suffix("Builder").unwrap_or(name) } else { name };
    Some(name.to_owned())
}

/// The type of which an item is a part, where it is in `types`.
fn type_of(item: &Item) -> Option<String> {
    let place = joined(&item.module, &item.path);
    let parts: Vec<&str> = place.split("::").collect();
    match parts.as_slice() {
        ["types", rest @ ..] => type_name(rest),
        _ => None,
    }
}

/// The waiter of which an item is a part.
fn waiter(item: &Item) -> Option<String> {
    let place = joined(&item.module, &item.path);
    let mut parts = place.split("::");
    match (parts.next(), parts.next()) {
        (Some("waiters"), Some(name)) if is_module(name) => Some(name.to_owned()),
        _ => None,
    }
}

/// The waiters that wait with one of the operations.
fn waiters(items: &[Item], mentioned: &[Mentions], operations: &BTreeSet<String>) -> BTreeSet<String> {
    let mut all: BTreeMap<String, bool> = BTreeMap::new();
    for (item, mentions) in items.iter().zip(mentioned) {
        if let Some(name) = waiter(item) {
            *all.entry(name).or_insert(true) &= mentions.operations.is_subset(operations);
        }
    }
    all.into_iter().filter(|(_, is_kept)| *is_kept).map(|(name, _)| name).collect()
}

/// The types that what is kept names, and those that these name.
fn reached(
    items: &[Item],
    mentioned: &[Mentions],
    is_kept: &impl Fn(&Item, &Mentions) -> bool,
) -> BTreeSet<String> {
    let mut named: BTreeMap<String, BTreeSet<&String>> = BTreeMap::new();
    let mut open: Vec<&String> = Vec::new();
    for (item, mentions) in items.iter().zip(mentioned) {
        let of_operation = item.module.starts_with("operation::") || item.module.starts_with("waiters::");
        match type_of(item) {
            Some(name) => named.entry(name).or_default().extend(&mentions.types),
            None if of_operation && is_kept(item, mentions) => open.extend(&mentions.types),
            None => {}
        }
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if reached.insert(name.clone()) {
            open.extend(named.get(name).into_iter().flatten());
        }
    }
    reached
}
