//! Finds collisions: two parts of a model with the same Rust name are an error that names both.

use crate::origin::Origin;
use botosmith_model::problem::Problems;
use std::collections::{BTreeMap, BTreeSet};

/// The names taken so far, by module.
#[derive(Debug, Default)]
pub(super) struct Claims {
    taken: BTreeMap<(String, String, String), Origin>,
    collisions: Vec<(Origin, String)>,
    told: BTreeSet<(Origin, Origin)>,
}

impl Claims {
    /// Takes a name for something of the model.
    pub(super) fn claim(&mut self, module: &str, ident: &str, origin: &Origin) {
        self.claim_inside(module, "", ident, origin);
    }

    /// The same for a part of something whose own name may be in question: two shapes of one name are one
    /// mistake, and what their members are called is none.
    pub(super) fn claim_of(&mut self, owner: &Origin, module: &str, ident: &str, origin: &Origin) {
        self.claim_inside(module, &owner.pointer, ident, origin);
    }

    fn claim_inside(&mut self, module: &str, owner: &str, ident: &str, origin: &Origin) {
        if !origin.named {
            return; // what was made of its name is no name
        }
        let place = (module.to_owned(), owner.to_owned(), ident.to_owned());
        match self.taken.get(&place) {
            Some(owner) if owner != origin => {
                // Two that want one name mostly want the names made of it too; the first tells all.
                if self.told.insert((owner.clone(), origin.clone())) {
                    let (owner, other) = (&owner.text, &origin.text);
                    let wanted =
                        format!("{owner} and {other} both want the Rust name `{ident}` in `{module}`");
                    self.collisions.push((origin.clone(), wanted));
                }
            }
            Some(_) => {}
            None => {
                self.taken.insert(place, origin.clone());
            }
        }
    }

    /// Reports what two wanted, at the place of the second.
    pub(super) fn report(self, problems: &mut Problems) {
        for (Origin { file, pointer, .. }, wanted) in self.collisions {
            problems.error(&file, pointer, wanted);
        }
    }
}
