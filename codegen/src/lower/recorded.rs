//! What the README says of the last comparison with the official crate: what the record has, in words that stay true
//! when the generator, the model or the official crate have moved on.

use crate::record::{grouped, Compared, Outcome, Row};
use botosmith_model::ServiceModel;

/// How wide the README's lines are.
const WIDTH: usize = 115;

/// How many causes are named.
const CAUSES: usize = 5;

/// The paragraph, where there is something to say. `operations` says that this crate has only some.
pub(super) fn paragraph(row: Option<&Row>, model: &ServiceModel, operations: bool) -> Option<String> {
    let row = row?;
    let package = &row.package;
    match &row.outcome {
        Outcome::NoOfficial => Some(wrapped(&format!(
            "On {}, there was no `{package}` in Cargo's registry to compare it with.",
            row.day
        ))),
        Outcome::Compared(found) => {
            let same = model.sources.iter().any(|source| is_start(&row.digest, &source.sha256));
            Some(wrapped(&compared(row, found, same, operations)))
        }
        Outcome::Refused(_) | Outcome::Failed(_) => None,
    }
}

fn is_start(digest: &str, of: &str) -> bool {
    !digest.is_empty() && of.starts_with(digest)
}

fn compared(row: &Row, found: &Compared, same: bool, operations: bool) -> String {
    let Row { package, model, day, .. } = row;
    let Compared { version, items, missing, other_type, meant, .. } = found;
    let extent = match row.operations {
        Some(count) => format!("{count} operations"),
        None => "all operations".to_owned(),
    };
    let mut text = format!(
        "On {day}, the crate that Botosmith made of {extent} of {model}'s model was compared with `{package}` {version}: \
         of {} public items there, {} were missing and {} had another type",
        grouped(*items),
        grouped(*missing),
        grouped(*other_type)
    );
    match meant {
        0 => text.push('.'),
        _ => text.push_str(&format!("; {} more differed on purpose, as said below.", grouped(*meant))),
    }
    let mut causes: Vec<(&String, &usize)> = found.causes.iter().collect();
    causes.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    if !causes.is_empty() {
        let named: Vec<String> = causes
            .iter()
            .take(CAUSES)
            .map(|(cause, count)| format!("{cause} ({})", grouped(**count)))
            .collect();
        let word = if causes.len() > CAUSES { "The commonest causes" } else { "The causes" };
        text.push_str(&format!(" {word}: {}.", named.join("; ")));
    }
    match (same, operations) {
        (true, false) => {}
        (true, true) => text.push_str("\n\nThe crate that you are looking at has some of the operations only."),
        (false, false) => text.push_str("\n\nThe crate that you are looking at was made of another model."),
        (false, true) => text.push_str(
            "\n\nThe crate that you are looking at was made of another model, and has some of the operations only.",
        ),
    }
    text
}

/// The text in lines, with a line between paragraphs.
fn wrapped(text: &str) -> String {
    text.split("\n\n").map(lines).collect::<Vec<_>>().join("\n\n")
}

/// A paragraph in lines.
fn lines(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.len() + 1 + word.len() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn row() -> Row {
        let causes = ["a", "b", "c", "d", "e", "f"].iter().zip(1..);
        let causes: BTreeMap<String, usize> =
            causes.map(|(cause, count)| (cause.to_string(), count)).collect();
        let found = Compared {
            version: "1.2.3".into(),
            items: 12_345,
            missing: 6,
            other_type: 1_000,
            causes,
            ..Compared::default()
        };
        Row {
            service: "x".into(),
            package: "aws-sdk-x".into(),
            operations: None,
            model: "botocore 1.44.5".into(),
            digest: "01ab".into(),
            day: "2026-11-28".into(),
            generator: "ff".into(),
            outcome: Outcome::Compared(found),
        }
    }

    fn said(same: bool, operations: bool) -> String {
        let row = row();
        compared(&row, row.compared().unwrap(), same, operations)
    }

    #[test]
    fn it_says_when_what_was_compared_with_what_and_what_differed() {
        assert_eq!(
            said(true, false),
            "On 2026-11-28, the crate that Botosmith made of all operations of botocore 1.44.5's model was compared \
             with `aws-sdk-x` 1.2.3: of 12,345 public items there, 6 were missing and 1,000 had another type. The \
             commonest causes: f (6); e (5); d (4); c (3); b (2)."
        );
    }

    #[test]
    fn a_crate_that_is_not_the_one_compared_says_so() {
        assert!(said(false, false).ends_with("was made of another model."));
        assert!(said(true, true).ends_with("has some of the operations only."));
        assert!(said(false, true).ends_with("another model, and has some of the operations only."));
        assert!(is_start("01ab", "01abcd") && !is_start("01ab", "02") && !is_start("", "02"));
    }

    #[test]
    fn lines_are_short_and_no_word_is_lost() {
        let text = said(true, false);
        let lines = wrapped(&text);
        assert!(lines.lines().all(|line| line.len() <= WIDTH), "{lines}");
        assert_eq!(lines.replace('\n', " "), text);
    }
}
