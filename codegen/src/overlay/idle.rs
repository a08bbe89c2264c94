//! Entries that match nothing: collected, and told at the end as what they are. Knows nothing of what entries mean.

use super::has_sum;
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

    /// Whether the overlay was made for this model, or lies beside it.
    pub(super) fn is_for(&self, model: &ServiceModel) -> bool {
        lies_beside(model) || has_sum(model, self.made_for.as_deref())
    }

    /// Errors of a model that the overlay was made for; one warning of any other.
    pub(super) fn report(self, model: &ServiceModel, root: &Cursor<'_>, problems: &mut Problems) {
        let Some((first_at, first_why)) = self.found.first() else { return };
        if self.is_for(model) {
            let advice = match lies_beside(model) {
                true => "correct it, or take it away",
                false => "write the file anew with `cargo xtask models overlay`",
            };
            for (at, why) in self.found {
                problems.error(root.file(), at, format!("{why}: the entry matches nothing; {advice}"));
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

fn lies_beside(model: &ServiceModel) -> bool {
    matches!(model.overlay, Overlay::Beside { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What is told of idle entries of an overlay for the model of that sum.
    fn told(made_for: &str, entries: &[&str]) -> Vec<String> {
        let folder =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
        let mut model = botosmith_model::load(&folder).0.unwrap();
        let sum = model.sources[0].sha256.clone();
        model.overlay = Overlay::Known;
        let (value, mut problems) = (json!({"default": {"A.b": 0, "C.d": 0}}), Problems::default());
        let root = Cursor::root("codegen/overrides/proton.toml", &value);
        let mut idle = Idle { made_for: Some(made_for.replace("SUM", &sum)), ..Idle::default() };
        let default = root.object(&mut problems).and_then(|file| file.get("default")).unwrap();
        for (entry, at) in
            default.entries(&mut problems).into_iter().filter(|(name, _)| entries.contains(name))
        {
            idle.add(&at, format!("there is no {entry}"));
        }
        idle.report(&model, &root, &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn of_the_model_that_the_overlay_was_made_for_each_is_an_error_and_of_another_all_are_one_warning() {
        assert_eq!(told("SUM", &[]), Vec::<String>::new());
        let errors = told("SUM", &["A.b", "C.d"]);
        assert_eq!(errors.len(), 2);
        assert!(
            errors[1].starts_with("codegen/overrides/proton.toml: #/default/C.d: there is no C.d: the entry")
        );
        assert!(
            errors.iter().all(|error| error.ends_with("with `cargo xtask models overlay`")),
            "{errors:?}"
        );
        let warnings = told("another", &["A.b", "C.d"]);
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        let start = "codegen/overrides/proton.toml: #/default/A.b: warning: there is no A.b: the entry matches nothing";
        assert!(warnings[0].starts_with(&format!("{start} (and 1 entry more).")), "{warnings:?}");
    }
}
