//! Who has which name: two shapes that want one Rust name are an error that names both.

use botosmith_model::problem::Problems;
use botosmith_model::ServiceModel;
use std::collections::{BTreeMap, BTreeSet};

/// The names taken so far, by module.
#[derive(Debug, Default)]
pub(super) struct Claims {
    taken: BTreeMap<(String, String), String>,
    collisions: Vec<String>,
    told: BTreeSet<(String, String)>,
}

impl Claims {
    /// Takes a name for something of the model.
    pub(super) fn claim(&mut self, module: &str, ident: &str, origin: &str) {
        let place = (module.to_owned(), ident.to_owned());
        match self.taken.get(&place) {
            Some(owner) if owner != origin => {
                // Two that want one name mostly want the names made of it too; the first tells all.
                if self.told.insert((owner.clone(), origin.to_owned())) {
                    let wanted =
                        format!("{owner} and {origin} both want the Rust name `{ident}` in `{module}`");
                    self.collisions.push(wanted);
                }
            }
            Some(_) => {}
            None => {
                self.taken.insert(place, origin.to_owned());
            }
        }
    }

    /// Reports what two wanted.
    pub(super) fn report(&self, model: &ServiceModel, problems: &mut Problems) {
        for collision in &self.collisions {
            problems.error(&model.folder, "/shapes", collision.clone());
        }
    }
}
