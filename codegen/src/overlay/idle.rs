//! Entries that match nothing: collected, and told at the end as what they are. Knows nothing of what entries mean.

use botosmith_model::cursor::Cursor;
use botosmith_model::problem::Problems;
use botosmith_model::{Overlay, ServiceModel};

/// Entries that match nothing.
#[derive(Debug, Default)]
pub(super) struct Idle {
    /// Where each stands, and why it matches nothing.
    found: Vec<(String, String)>,
    /// The SHA-256 of the `service-2.json` that the overlay was made for.
    pub(super) made_for: Option<String>,
}

impl Idle {
    pub(super) fn add(&mut self, at: &Cursor<'_>, why: String) {
        self.found.push((at.pointer().to_owned(), why));
    }

    /// Errors of a model that the overlay was made for; one warning of any other.
    pub(super) fn report(self, model: &ServiceModel, root: &Cursor<'_>, problems: &mut Problems) {
        let Some((first_at, first_why)) = self.found.first() else { return };
        if matches!(model.overlay, Overlay::Beside { .. }) {
            for (at, why) in self.found {
                let message = format!("{why}: the entry matches nothing; correct it, or take it away");
                problems.error(root.file(), at, message);
            }
            return;
        }
        let is_the_one = model.sources.iter().any(|source| Some(&source.sha256) == self.made_for.as_ref());
        if is_the_one {
            for (at, why) in self.found {
                let message = format!(
                    "{why}: the entry matches nothing; write the file anew with `cargo xtask models overlay`"
                );
                problems.error(root.file(), at, message);
            }
            return;
        }
        let more = match self.found.len() - 1 {
            0 => String::new(),
            1 => " (and 1 entry more)".to_owned(),
            more => format!(" (and {more} entries more)"),
        };
        let message = format!(
            "{first_why}: the entry matches nothing{more}. The file was made for the model of another day, which may say \
             more or less than {}; `cargo xtask models overlay` makes one for it",
            model.origin.file()
        );
        problems.warning(root.file(), first_at.clone(), message);
    }
}
