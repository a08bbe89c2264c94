//! Reads and compares pairs of models. Knows no option, and writes nothing but what is wrong with the models.

use crate::shared::context::{counted, Failure};
use crate::shared::parallel;
use crate::shared::sources::{model, Model, Source};
use botosmith_changes::{added, compare, removed, Diff};
use botosmith_model::problem::Severity;
use botosmith_model::{Problems, ServiceModel};
use std::io::Write;

/// Two models and what is different.
#[derive(Debug)]
pub struct Compared {
    /// The old model, where there is one.
    pub old: Option<ServiceModel>,
    /// The new model, where there is one.
    pub new: Option<ServiceModel>,
    /// What is different, with what is known of the new one's release.
    pub diff: Diff,
}

/// The models of a service on both sides: one of them at least.
pub type Pair<'a> = (Option<&'a Model>, Option<&'a Model>);

/// Compares the models of each pair, given where they were found. Problems in them go to `err`.
///
/// # Errors
/// A model is wrong.
pub fn compare_models(
    (old, new): (&Source, &Source),
    pairs: &[Pair<'_>],
    err: &mut dyn Write,
) -> Result<Vec<Compared>, Failure> {
    let mut read = tell(read(pairs), err, "nothing was compared")?.into_iter();
    let mut next = |model: Option<&Model>| model.and_then(|_| read.next());
    let read: Vec<_> = pairs.iter().map(|(then, now)| (next(*then), next(*now))).collect();
    // On threads of its own, because models nest deeply.
    let diffs = parallel::map(&read, |pair| match pair {
        (Some(then), Some(now)) => Some(compare((&old.shown, then), (&new.shown, now))),
        (None, Some(now)) => Some(added(&old.shown, (&new.shown, now))),
        (Some(then), None) => Some(removed((&old.shown, then), &new.shown)),
        (None, None) => None,
    });
    let compared = read.into_iter().zip(diffs).filter_map(|((then, now), diff)| {
        let mut diff = diff?;
        diff.release = new.release(&diff.service.folder).filter(|_| now.is_some());
        Some(Compared { old: then, new: now, diff })
    });
    Ok(compared.collect())
}

/// Reads the models of all pairs, the old before the new.
///
/// botocore's list of partitions has had other forms. Where one cannot be read, both models are read without, so that
/// they can be compared.
fn read(pairs: &[Pair<'_>]) -> Vec<(Option<ServiceModel>, Problems)> {
    let models: Vec<Vec<&Model>> =
        pairs.iter().map(|(old, new)| old.iter().chain(new).copied().collect()).collect();
    let mut all = model::read_all(&models.concat());
    let mut start = 0;
    for pair in &models {
        let read = &mut all[start..start + pair.len()];
        start += pair.len();
        let mut notes = Problems::default();
        for (model, (_, problems)) in pair.iter().zip(&*read) {
            let lists = model.shown_partitions();
            let mut errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
            if let Some(first) = errors.find(|problem| lists.contains(&&*problem.file)) {
                notes.warning(&first.file, &*first.pointer, format!("not compared: {}", first.message));
            }
        }
        if !notes.is_empty() {
            let without: Vec<Model> = pair.iter().map(|model| model.without_partitions()).collect();
            let again = model::read_all(&without.iter().collect::<Vec<_>>());
            read.iter_mut().zip(again).for_each(|(read, again)| *read = again);
            read[0].1.extend(notes.iter());
        }
    }
    all
}

/// Says what is wrong with models, and gives them where no error is.
///
/// # Errors
/// There are errors in them.
pub fn tell(
    read: Vec<(Option<ServiceModel>, Problems)>,
    err: &mut dyn Write,
    nothing: &str,
) -> Result<Vec<ServiceModel>, Failure> {
    let (mut errors, mut warnings) = (0, 0);
    for problem in read.iter().flat_map(|(_, problems)| problems.iter()) {
        writeln!(err, "{problem}")?;
        match problem.severity {
            Severity::Error => errors += 1,
            Severity::Warning => warnings += 1,
        }
    }
    let models: Vec<_> = read.iter().filter(|(model, _)| model.is_some()).collect();
    if errors > 0 || models.len() < read.len() {
        let found = format!("{} and {}", counted(errors, "error"), counted(warnings, "warning"));
        return Err(Failure::Failed(format!("{found}; {nothing}")));
    }
    Ok(read.into_iter().filter_map(|(model, _)| model).collect())
}
