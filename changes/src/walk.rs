//! Lists the differences between two models. Does not decide what they mean.
//!
//! The models are normalized: every operation has its own input and output. Shapes that no operation uses are
//! compared as well.

mod operations;
mod service;
mod shapes;

use crate::{parts, Kind};
use botosmith_model::cursor::escape;
use botosmith_model::{ServiceModel, Shape, Traits};
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::BTreeSet;
use std::hash::Hash;

/// A model as it is compared.
pub(crate) struct View<'a> {
    /// The normalized model.
    pub(crate) model: &'a ServiceModel,
    /// Its shapes, and those that no operation reaches, in the model's order.
    shapes: IndexMap<&'a str, &'a Shape>,
}

impl<'a> View<'a> {
    /// A model as it was read, and normalized.
    pub(crate) fn new(read: &'a ServiceModel, model: &'a ServiceModel) -> Self {
        let sides = |model: &'a ServiceModel| -> BTreeSet<&'a str> {
            let operations = model.operations.values();
            operations.flat_map(|op| op.input.iter().chain(&op.output)).map(String::as_str).collect()
        };
        // Inputs and outputs are compared with their operations, whatever the model calls them.
        let (own, called) = (sides(model), sides(read));
        let mut shapes = IndexMap::new();
        for (name, shape) in &read.shapes {
            match model.shapes.get(name) {
                Some(shape) if !own.contains(name.as_str()) => _ = shapes.insert(name.as_str(), shape),
                None if !called.contains(name.as_str()) => _ = shapes.insert(name.as_str(), shape),
                _ => {}
            }
        }
        for (name, shape) in model.shapes.iter().filter(|(name, _)| !own.contains(name.as_str())) {
            shapes.entry(name.as_str()).or_insert(shape);
        }
        Self { model, shapes }
    }

    /// Whether an operation reaches the shape at a path.
    pub(crate) fn reaches(&self, shape: &str) -> bool {
        self.model.shapes.contains_key(shape)
    }

    fn shape(&self, name: &str) -> Option<&'a Shape> {
        self.model.shapes.get(name).or_else(|| self.shapes.get(name).copied())
    }
}

/// A difference.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    pub(crate) kind: Kind,
    pub(crate) path: String,
    pub(crate) old: Value,
    pub(crate) new: Value,
    /// A member of a request that must be set.
    pub(crate) asked: bool,
}

/// Collects differences.
pub(crate) struct Walk<'a> {
    old: &'a View<'a>,
    new: &'a View<'a>,
    found: Vec<Difference>,
}

/// All differences, in the order of the models.
pub(crate) fn differences(old: &View<'_>, new: &View<'_>) -> Vec<Difference> {
    let mut walk = Walk { old, new, found: Vec::new() };
    walk.service();
    walk.operations();
    walk.shapes();
    walk.waiters();
    walk.found
}

impl Walk<'_> {
    fn push(&mut self, kind: Kind, path: &str, old: impl Into<Value>, new: impl Into<Value>) {
        let (old, new) = (old.into(), new.into());
        self.found.push(Difference { kind, path: path.to_owned(), old, new, asked: false });
    }

    /// Notes a difference where there is one.
    fn compare(&mut self, kind: Kind, path: &str, old: Value, new: Value) {
        if old != new {
            self.push(kind, path, old, new);
        }
    }

    /// Compares objects by their entries, and notes only those that differ.
    fn compare_entries(&mut self, kind: Kind, path: &str, old: Value, new: Value) {
        match (old, new) {
            (Value::Object(mut old), Value::Object(mut new)) => {
                let same: Vec<String> =
                    old.iter().filter(|(k, v)| new.get(*k) == Some(v)).map(|(k, _)| k.clone()).collect();
                for key in same {
                    old.shift_remove(&key);
                    new.shift_remove(&key);
                }
                let rest = |map: serde_json::Map<_, _>| {
                    if map.is_empty() {
                        Value::Null
                    } else {
                        Value::Object(map)
                    }
                };
                self.compare(kind, path, rest(old), rest(new));
            }
            (old, new) => self.compare(kind, path, old, new),
        }
    }

    /// Compares what is said of something in the model.
    fn documentation(&mut self, path: &str, old: &Traits, new: &Traits) {
        self.text(path, old.documentation(), new.documentation());
    }

    fn text(&mut self, path: &str, old: Option<&String>, new: Option<&String>) {
        self.compare(Kind::Documentation, path, old.cloned().into(), new.cloned().into());
    }

    fn deprecation(&mut self, path: &str, old: &Traits, new: &Traits) {
        let (old, new) = (parts::deprecated(old), parts::deprecated(new));
        let kind = if old.is_null() { Kind::Deprecated } else { Kind::Deprecation };
        self.compare(kind, path, old, new);
    }
}

/// A path with one name more.
fn below(path: &str, name: &str) -> String {
    format!("{path}/{}", escape(name))
}

/// The names of both, in the new one's order, each old one behind its old neighbour; with what each holds.
pub(crate) fn both<'a, K, T>(
    old: &'a IndexMap<K, T>,
    new: &'a IndexMap<K, T>,
) -> Vec<(&'a str, Option<&'a T>, Option<&'a T>)>
where
    K: AsRef<str> + Hash + Eq,
{
    let mut gone: Vec<Vec<_>> = vec![Vec::new(); new.len() + 1];
    let mut at = 0;
    for (name, value) in old {
        match new.get_index_of(name) {
            Some(place) => at = place + 1,
            None => gone[at].push((name.as_ref(), Some(value), None)),
        }
    }
    let mut gone = gone.into_iter();
    let mut rows = gone.next().unwrap_or_default();
    for ((name, value), gone) in new.iter().zip(gone) {
        rows.push((name.as_ref(), old.get(name), Some(value)));
        rows.extend(gone);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::both;
    use indexmap::IndexMap;

    #[test]
    fn what_is_gone_stands_behind_what_it_stood_behind() {
        let names = |names: &str| -> IndexMap<String, ()> { names.chars().map(|c| (c.into(), ())).collect() };
        let order = |old: &str, new: &str| -> String {
            let (old, new) = (names(old), names(new));
            both(&old, &new).into_iter().map(|(name, ..)| name.to_owned()).collect()
        };
        assert_eq!(order("abc", "axc"), "abxc");
        assert_eq!(order("abc", "ca"), "cab");
        assert_eq!(order("abc", ""), "abc");
        assert_eq!(order("", "abc"), "abc");
        assert_eq!(order("xab", "ab"), "xab");
    }
}
