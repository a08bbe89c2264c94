//! What the real history of a model changes in the crate: few lines for each thing that changed, so that a reviewer
//! can read them all.
//!
//! What a thing is, and what is documentation, says `botosmith_tests::{things, plain}`.

use botosmith_tests::change::{files, Lines};
use botosmith_tests::history::{releases, Release};
use botosmith_tests::plain::without_documentation;
use botosmith_tests::things::{changed, Things, KINDS};
use std::fmt::Write as _;

/// The most lines for each thing.
const MOST: usize = 4;

/// One step of the history.
struct Step {
    name: String,
    things: Things,
    lines: Lines,
    worst: String,
}

fn steps() -> Vec<Step> {
    let releases = releases();
    let crates: Vec<_> = releases.iter().map(|release| without_documentation(&release.files())).collect();
    let pairs = releases.windows(2).zip(crates.windows(2));
    let step = |(models, crates): (&[Release], &[botosmith_codegen::FileSet])| {
        let mut changed_files: Vec<(String, Lines)> = files(&crates[0], &crates[1]).into_iter().collect();
        changed_files.sort_by_key(|(_, lines)| std::cmp::Reverse(lines.removed + lines.added));
        let lines = changed_files.iter().fold(Lines::default(), |all, (_, lines)| Lines {
            removed: all.removed + lines.removed,
            added: all.added + lines.added,
        });
        Step {
            name: format!("{} to {}", models[0].botocore, models[1].botocore),
            things: changed(&models[0].model, &models[1].model),
            lines,
            worst: format!("{:?}", &changed_files[..changed_files.len().min(4)]),
        }
    };
    pairs.map(step).collect()
}

fn table(steps: &[Step]) -> String {
    let mut text = String::new();
    for step in steps {
        let (total, lines) = (step.things.total(), step.lines.removed + step.lines.added);
        let ratio = if total == 0 { 0.0 } else { lines as f64 / total as f64 };
        let kinds = KINDS.iter().map(|kind| (kind, step.things.of(kind))).filter(|(_, count)| *count > 0);
        let kinds: Vec<String> = kinds.map(|(kind, count)| format!("{count} {kind}")).collect();
        let removed = step.lines.removed;
        _ = writeln!(
            text,
            "{:<19} {lines:>5} lines, {removed:>4} removed; {total:>4} things, {ratio:.2}: {} {}",
            step.name,
            kinds.join(", "),
            step.worst,
        );
    }
    text
}

#[test]
fn each_step_changes_at_most_four_lines_for_each_thing() {
    let steps = steps();
    assert_eq!(steps.len(), 15);
    let table = table(&steps);
    println!("{table}");
    let long = steps.iter().filter(|step| step.lines.removed + step.lines.added > MOST * step.things.total());
    let long: Vec<&str> = long.map(|step| step.name.as_str()).collect();
    assert!(long.is_empty(), "more than {MOST} lines for each thing: {long:?}\n{table}");
    // What the history is about: without changes the test would say nothing.
    assert!(steps.iter().map(|step| step.things.total()).sum::<usize>() > 1000, "{table}");
}
