//! Finds collisions: two parts of a model with the same Rust name are an error that names both. Makes no names.

use crate::names;
use botosmith_model::problem::Problems;
use botosmith_model::{Origin, Part};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Who takes a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// What no model can do without: "every client".
    Builtin(&'static str),
    /// A part of the model.
    Part(Origin),
}

impl From<&Origin> for Owner {
    fn from(origin: &Origin) -> Self {
        Self::Part(origin.clone())
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Builtin(text) => f.write_str(text),
            Self::Part(origin) => origin.fmt(f),
        }
    }
}

impl Owner {
    /// Whether a Rust name can be made of its name; where none can, that has been reported.
    fn is_named(&self) -> bool {
        match self {
            Self::Builtin(_) => true,
            Self::Part(origin) if origin.part() == Part::Value => names::fault(origin.id().name()).is_none(),
            Self::Part(origin) => names::fault(origin.name()).is_none(),
        }
    }
}

/// The names taken so far, by module.
#[derive(Debug, Default)]
pub(super) struct Collisions {
    taken: BTreeMap<(String, String, String), Owner>,
    found: Vec<(Owner, String)>,
    told: BTreeSet<(Owner, Owner)>,
}

impl Collisions {
    /// Takes a name for something of the model.
    pub(super) fn take(&mut self, module: &str, ident: &str, owner: impl Into<Owner>) {
        self.take_in(module, "", ident, owner.into());
    }

    /// The same for a part of something whose own name may be in question: two shapes of one name are one
    /// mistake, and what their members are called is none.
    pub(super) fn take_inside(&mut self, whole: &Origin, module: &str, ident: &str, owner: impl Into<Owner>) {
        self.take_in(module, whole.pointer(), ident, owner.into());
    }

    fn take_in(&mut self, module: &str, whole: &str, ident: &str, owner: Owner) {
        if !owner.is_named() {
            return; // what was made of its name is no name
        }
        let place = (module.to_owned(), whole.to_owned(), ident.to_owned());
        match self.taken.get(&place) {
            Some(first) if *first != owner => {
                // Two that want one name mostly want the names made of it too; the first tells all.
                if self.told.insert((first.clone(), owner.clone())) {
                    let wanted =
                        format!("{first} and {owner} both want the Rust name `{ident}` in `{module}`");
                    self.found.push((owner, wanted));
                }
            }
            Some(_) => {}
            None => {
                self.taken.insert(place, owner);
            }
        }
    }

    /// Reports what two wanted, at the place of the second.
    pub(super) fn report(self, problems: &mut Problems) {
        for (owner, wanted) in self.found {
            match &owner {
                Owner::Part(origin) => problems.error(origin.file(), origin.pointer(), wanted),
                Owner::Builtin(_) => problems.error("", "", wanted),
            }
        }
    }
}
