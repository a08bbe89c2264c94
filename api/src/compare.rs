//! What one API has and another has not, by name.
//!
//! Names only: whether types agree, the compiler knows, which is asked with a [`program`](crate::program()).

use crate::item::{Kind, What};
use crate::write::{Style, Writer};
use crate::Api;
use std::collections::BTreeSet;

/// An item's identity: module, path and kind; for an implementation, the path has the trait.
pub type Name = (String, String, Kind);

/// Two APIs side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What the first has.
    pub first: BTreeSet<Name>,
    /// What the second has.
    pub second: BTreeSet<Name>,
    /// What the first has and the second has not.
    pub missing: Vec<Name>,
    /// What the second has and the first has not.
    pub additional: Vec<Name>,
}

/// Compares two APIs.
pub fn compare(first: &Api, second: &Api) -> Comparison {
    let (first, second) = (names(first), names(second));
    Comparison {
        missing: first.difference(&second).cloned().collect(),
        additional: second.difference(&first).cloned().collect(),
        first,
        second,
    }
}

fn names(api: &Api) -> BTreeSet<Name> {
    let writer = Writer { names: &api.names, style: Style::Short };
    let one = |item: &crate::Item| {
        let path = match &item.what {
            What::Implementation { named, .. } => {
                let implemented = writer.named(named).unwrap_or_else(|definition| definition);
                format!("{}: {implemented}", item.path)
            }
            _ => item.path.clone(),
        };
        (item.module.clone(), path, item.kind)
    };
    api.items.iter().map(one).collect()
}
