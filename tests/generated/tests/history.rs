//! The real history of a model changes few lines of the crate for each thing that changed, so a reviewer can read
//! them all.
//!
//! `botosmith_tests::things` defines what is counted as one thing, and `botosmith_tests::plain` what is
//! documentation.

use botosmith_codegen::FileSet;
use botosmith_model::{ServiceModel, Trait};
use botosmith_tests::change::{add_member, files, structure, Lines};
use botosmith_tests::history::{releases, Release};
use botosmith_tests::plain::without_documentation;
use botosmith_tests::proton;
use botosmith_tests::things::{changed, Things, KINDS};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The most lines for each thing.
const MOST: usize = 4;

/// One step of the history.
struct Step {
    name: String,
    things: Things,
    lines: Lines,
}

impl Step {
    fn changed_lines(&self) -> usize {
        self.lines.removed + self.lines.added
    }
}

fn steps() -> Vec<Step> {
    let releases = releases();
    let crates: Vec<_> = releases.iter().map(|release| without_documentation(&release.files())).collect();
    let step = |(models, crates): (&[Release], &[FileSet])| Step {
        name: format!("{} to {}", models[0].botocore, models[1].botocore),
        things: changed(&models[0].model, &models[1].model),
        lines: code(files(&crates[0], &crates[1])).fold(Lines::default(), |all, lines| Lines {
            removed: all.removed + lines.removed,
            added: all.added + lines.added,
        }),
    };
    releases.windows(2).zip(crates.windows(2)).map(step).collect()
}

/// The lines of code. The data that features read say again, a line each, what the code's documentation says.
fn code(changed: BTreeMap<String, Lines>) -> impl Iterator<Item = Lines> {
    changed
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs") || path.ends_with(".toml"))
        .map(|(_, lines)| lines)
}

fn table(steps: &[Step]) -> String {
    let mut text = String::from("step                lines  removed  things  lines a thing\n");
    for step in steps {
        let (total, lines, removed) = (step.things.total(), step.changed_lines(), step.lines.removed);
        let ratio = lines as f64 / total.max(1) as f64;
        let kinds = KINDS.iter().map(|kind| (kind, step.things.of(kind))).filter(|(_, count)| *count > 0);
        let kinds: Vec<String> = kinds.map(|(kind, count)| format!("{count} {kind}")).collect();
        let kinds = kinds.join(", ");
        _ = writeln!(text, "{:<19} {lines:>5} {removed:>8} {total:>7} {ratio:>6.2}: {kinds}", step.name);
    }
    text
}

#[test]
fn each_step_changes_at_most_four_lines_for_each_thing() {
    let steps = steps();
    assert_eq!(steps.len(), 15);
    let table = table(&steps);
    println!("{table}");
    let long = steps.iter().filter(|step| step.changed_lines() > MOST * step.things.total());
    let long: Vec<&str> = long.map(|step| step.name.as_str()).collect();
    assert!(long.is_empty(), "more than {MOST} lines for each thing: {long:?}\n{table}");
    // What the history is about: without changes the test would say nothing.
    assert!(steps.iter().map(|step| step.things.total()).sum::<usize>() > 900, "{table}");
}

#[test]
fn one_change_is_one_thing_and_words_are_none() {
    let old = proton();
    let count = |change: fn(&mut ServiceModel)| {
        let mut new = proton();
        change(&mut new);
        changed(&old, &new)
    };
    assert_eq!(count(|_| {}), Things::default());
    let words = count(|model| {
        let is_words = |its: &Trait| matches!(its, Trait::Documentation(_));
        structure(model, "Tag").values_mut().for_each(|member| member.traits.remove(is_words));
        model.operations.values_mut().for_each(|operation| operation.traits.remove(is_words));
        let is_bound = |its: &Trait| matches!(its, Trait::Length(_) | Trait::Range(_));
        model.shapes.values_mut().for_each(|shape| shape.traits.remove(is_bound));
        structure(model, "Tag").swap_indices(0, 1);
    });
    assert_eq!(words, Things::default());
    let added = count(|model| add_member(model, "Tag", true));
    assert_eq!((added.total(), added.of("member")), (1, 1));
    let optional = count(|model| structure(model, "Tag")[1].traits.remove(|its| *its == Trait::Required));
    assert_eq!((optional.total(), optional.of("member")), (1, 1));
    let gone = count(|model| {
        let (_, operation) = model.operations.pop().unwrap();
        // Its shapes are reached by other operations too, or by none; its errors are things of their own.
        assert_eq!(operation.name, "UpdateTemplateSyncConfig");
    });
    assert_eq!((gone.of("operation"), gone.of("error")), (1, 6));
    assert_eq!(gone.total(), 7 + gone.of("shape") + gone.of("member"));
    assert_eq!((gone.of("shape"), gone.of("member")), (2, 7));
}
