//! What is kept of the outcomes: `tests/history/verdicts.toml`, and the table that explains where the two witnesses
//! disagree. Plain data; runs nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The outcomes, from the project's folder.
pub const FILE: &str = "tests/history/verdicts.toml";

/// The explanations, likewise.
pub const DISAGREEMENTS: &str = "tests/history/disagreements.toml";

const HEAD: &str = "\
# What the compiler says of each step in the history: a program that uses every public item of the crate `old`, compiled
# against the crate `new`. `uses` counts the program's uses and `fails` those that do not compile; `codes` has them by the
# compiler's error, and `first` names some. `semver` is what cargo-semver-checks asks for, and `lints` why.
# Written by `cargo xtask verdicts --semver-checks`. Do not edit.
";

/// How many failing uses are named.
const NAMED: usize = 5;

/// The outcome of one direction.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// botocore's release of the model for whose crate the program is written.
    pub old: String,
    /// The one against whose crate it is compiled.
    pub new: String,
    /// Whether it compiles.
    pub compiles: bool,
    /// How many uses the program has.
    pub uses: usize,
    /// How many of them fail.
    pub fails: usize,
    /// How many fail with which error.
    #[serde(default)]
    pub codes: BTreeMap<String, usize>,
    /// Some that fail.
    #[serde(default)]
    pub first: Vec<String>,
    /// What cargo-semver-checks asks for: `major`, `minor` or `none`.
    pub semver: Option<String>,
    /// Its lints that found something.
    #[serde(default)]
    pub lints: Vec<String>,
}

impl Verdict {
    /// Whether cargo-semver-checks and the compiler say different things about breaking, where both were asked.
    pub fn is_disputed(&self) -> bool {
        self.semver.as_ref().is_some_and(|semver| (semver == "major") == self.compiles)
    }

    /// The same with what fails.
    #[must_use]
    pub fn with(mut self, trial: &super::trial::Trial) -> Self {
        self.compiles = trial.compiles();
        self.uses = trial.uses;
        self.fails = trial.failing.len();
        self.codes = trial.codes();
        self.first = trial.failing.keys().take(NAMED).cloned().collect();
        self
    }
}

/// All outcomes, in the order of the history, forwards before reversed.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdicts {
    /// An entry a direction.
    #[serde(default)]
    pub verdict: Vec<Verdict>,
}

impl Verdicts {
    /// The project's outcomes; none where there is no file yet.
    ///
    /// # Errors
    /// The file cannot be read, or is in another form.
    pub fn of_project(root: &Path) -> Result<Self, String> {
        read(root, FILE)
    }

    /// The outcome of a direction.
    pub fn get(&self, old: &str, new: &str) -> Option<&Verdict> {
        self.verdict.iter().find(|verdict| verdict.old == old && verdict.new == new)
    }

    /// The file's text.
    pub fn text(&self) -> String {
        let mut text = String::from(HEAD);
        for verdict in &self.verdict {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "\n[[verdict]]\nold = {:?}\nnew = {:?}", verdict.old, verdict.new);
            let _ = writeln!(text, "compiles = {}", verdict.compiles);
            let _ = writeln!(text, "uses = {}\nfails = {}", verdict.uses, verdict.fails);
            if verdict.fails > 0 {
                let codes: Vec<String> =
                    verdict.codes.iter().map(|(code, count)| format!("{} = {count}", key(code))).collect();
                let _ = writeln!(text, "codes = {{ {} }}", codes.join(", "));
                let _ = writeln!(text, "first = [");
                for name in &verdict.first {
                    let _ = writeln!(text, "    {},", quoted(name));
                }
                let _ = writeln!(text, "]");
            }
            if let Some(semver) = &verdict.semver {
                let lints: Vec<String> = verdict.lints.iter().map(|lint| quoted(lint)).collect();
                let _ = writeln!(text, "semver = {}\nlints = [{}]", quoted(semver), lints.join(", "));
            }
        }
        text
    }
}

/// Why the witnesses disagree about some directions.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// The directions, as [`step`] writes them.
    pub steps: Vec<String>,
    /// In a sentence or two.
    pub why: String,
}

/// The table of explanations.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreements {
    /// An entry a reason.
    #[serde(default)]
    pub disagreement: Vec<Disagreement>,
}

/// A direction, as the table of explanations writes it: `1.27.83..1.29.9`.
pub fn step(old: &str, new: &str) -> String {
    format!("{old}..{new}")
}

impl Disagreements {
    /// The project's table; empty where there is no file.
    ///
    /// # Errors
    /// The file cannot be read, or is in another form.
    pub fn of_project(root: &Path) -> Result<Self, String> {
        read(root, DISAGREEMENTS)
    }

    /// What is wrong with the table: disputed directions that it does not explain, and those that it explains and nobody
    /// disputes.
    pub fn problems(&self, disputed: &BTreeSet<String>) -> Vec<String> {
        let explained = self.disagreement.iter().filter(|entry| !entry.why.trim().is_empty());
        let explained: BTreeSet<String> = explained.flat_map(|entry| entry.steps.iter().cloned()).collect();
        let missing = disputed.difference(&explained).map(|step| format!("{step}: not explained"));
        let idle = explained.difference(disputed).map(|step| format!("{step}: not disputed"));
        missing.chain(idle).collect()
    }
}

fn read<T: serde::de::DeserializeOwned + Default>(root: &Path, file: &str) -> Result<T, String> {
    match fs::read_to_string(root.join(file)) {
        Ok(text) => toml::from_str(&text).map_err(|e| format!("{file}: {}", e.message())),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(T::default()),
        Err(e) => Err(format!("{file}: {e}")),
    }
}

/// A key: an error's code as it is, and a message in quotes.
fn key(text: &str) -> String {
    match text.chars().all(|c| c.is_ascii_alphanumeric()) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(new: &str, compiles: bool, semver: Option<&str>) -> Verdict {
        let fails = usize::from(!compiles);
        let codes = (!compiles).then(|| ("E0599".to_owned(), 1)).into_iter().collect();
        let first = (!compiles).then(|| "a: b".to_owned()).into_iter().collect();
        let lints = semver.iter().map(|_| "enum_missing".to_owned()).collect();
        let (old, new, semver) = ("1.0.0".to_owned(), new.to_owned(), semver.map(str::to_owned));
        Verdict { old, new, compiles, uses: 3, fails, codes, first, semver, lints }
    }

    #[test]
    fn what_is_written_can_be_read() {
        let all = Verdicts {
            verdict: vec![
                verdict("1", true, None),
                verdict("2", false, Some("major")),
                verdict("3", true, Some("none")),
            ],
        };
        assert_eq!(toml::from_str::<Verdicts>(&all.text()).unwrap(), all);
    }

    #[test]
    fn what_is_disputed_is_about_breaking() {
        let disputed =
            [("agreed", true, Some("minor")), ("broken", false, Some("major")), ("unasked", false, None)];
        assert!(disputed
            .iter()
            .all(|(new, compiles, semver)| !verdict(new, *compiles, *semver).is_disputed()));
        assert!(verdict("strict", true, Some("major")).is_disputed());
        assert!(verdict("lenient", false, Some("minor")).is_disputed());
    }

    #[test]
    fn every_dispute_is_explained_and_nothing_else() {
        let entry = |steps: &[&str], why: &str| Disagreement {
            steps: steps.iter().map(|step| (*step).to_owned()).collect(),
            why: why.to_owned(),
        };
        let table =
            Disagreements { disagreement: vec![entry(&["1..2", "3..4"], "why"), entry(&["5..6"], " ")] };
        let disputed = BTreeSet::from([step("1", "2"), step("5", "6")]);
        assert_eq!(table.problems(&disputed), ["5..6: not explained", "3..4: not disputed"]);
    }
}
