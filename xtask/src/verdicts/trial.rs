//! Tries a program that uses every public item of one crate against another crate, and finds every use that fails.
//!
//! The compiler stops after the names where one of them leads nowhere, so what has failed is taken out and the rest
//! is tried again, until it compiles.

use super::toolbox::{Complaint, Toolbox};
use crate::shared::scratch;
use botosmith_api::Program;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What became of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trial {
    /// How many uses there are.
    pub uses: usize,
    /// The uses that fail, with the error's code, by file and name of the function.
    pub failing: BTreeMap<String, String>,
}

/// The text of a program, a line a use, by file.
type Lines = BTreeMap<String, Vec<String>>;

impl Trial {
    /// Tries a program, of which the text is written below `folder`.
    ///
    /// # Errors
    /// The compiler cannot be run, or complains of what is no use of anything.
    pub fn of(program: &Program, toolbox: &Toolbox, folder: &Path, sdk: &Path) -> Result<Self, String> {
        let split = |text: &String| text.lines().map(str::to_owned).collect();
        let mut lines: Lines = program.files.iter().map(|(name, text)| (name.clone(), split(text))).collect();
        let is_use = |line: &&String| use_of(line).is_some();
        let uses = lines.values().flatten().filter(is_use).count();
        let mut trial = Self { uses, failing: BTreeMap::new() };
        scratch::write(&folder.join("lib.rs"), "pub mod programs;\n")?;
        loop {
            for (name, lines) in &lines {
                scratch::write(&folder.join("programs").join(name), &(lines.join("\n") + "\n"))?;
            }
            let complaints = toolbox.check(folder, sdk)?;
            if complaints.is_empty() {
                return Ok(trial);
            }
            let left = trial.uses - trial.failing.len();
            trial.take_out(&complaints, &mut lines);
            if trial.uses - trial.failing.len() == left {
                return Err(format!("{}: what fails is no use: {complaints:?}", folder.display()));
            }
        }
    }

    /// Whether every use compiles.
    pub fn compiles(&self) -> bool {
        self.failing.is_empty()
    }

    /// How many uses fail with each code.
    pub fn codes(&self) -> BTreeMap<String, usize> {
        let mut codes = BTreeMap::new();
        for code in self.failing.values() {
            *codes.entry(code.clone()).or_default() += 1;
        }
        codes
    }

    fn take_out(&mut self, complaints: &[Complaint], lines: &mut Lines) {
        let mut seen: BTreeSet<(&str, usize)> = BTreeSet::new();
        for complaint in complaints {
            let name = complaint.file.strip_prefix("programs/").unwrap_or(&complaint.file);
            if !seen.insert((name, complaint.line)) {
                continue;
            }
            let Some(file) = lines.get_mut(name) else { continue };
            let Some(line) = complaint.line.checked_sub(1).and_then(|index| file.get_mut(index)) else {
                continue;
            };
            let failed = std::mem::take(line);
            let module = name.trim_end_matches(".rs");
            // Without the module that a file is about, nothing in it is left.
            let failed = match failed.starts_with("use ") {
                true => std::mem::take(file),
                false => vec![failed],
            };
            for line in failed.iter().filter_map(|line| use_of(line)) {
                self.failing.entry(format!("{module}: {line}")).or_insert_with(|| complaint.code.clone());
            }
        }
    }
}

/// What a line uses, by the name of its function, or by its path.
fn use_of(line: &str) -> Option<&str> {
    if let Some(path) = line.strip_prefix("pub use ") {
        return path.strip_suffix(" as _;");
    }
    let (_, rest) = line.strip_prefix("pub ")?.split_once("fn ")?;
    rest.split(['<', '(']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[&str]) -> Lines {
        Lines::from([("a.rs".to_owned(), text.iter().map(|line| (*line).to_owned()).collect())])
    }

    fn complaint(line: usize) -> Complaint {
        Complaint { file: "programs/a.rs".to_owned(), line, code: format!("E000{line}") }
    }

    #[test]
    fn a_use_that_fails_is_taken_out_and_counts_once() {
        let mut text =
            lines(&["// head", "pub fn one<'s>() {}", "pub use sdk::two as _;", "pub async fn three() {}"]);
        let mut trial = Trial { uses: 3, failing: BTreeMap::new() };
        trial.take_out(&[complaint(2), complaint(2), complaint(3)], &mut text);
        let failing: Vec<(&str, &str)> =
            trial.failing.iter().map(|(name, code)| (name.as_str(), code.as_str())).collect();
        assert_eq!(failing, [("a: one", "E0002"), ("a: sdk::two", "E0003")]);
        assert_eq!(text["a.rs"], ["// head", "", "", "pub async fn three() {}"]);
        assert_eq!(trial.codes(), BTreeMap::from([("E0002".to_owned(), 1), ("E0003".to_owned(), 1)]));
    }

    #[test]
    fn a_module_that_is_gone_takes_its_uses_along() {
        let mut text = lines(&["use sdk::operation::a as here;", "pub fn one() {}", "pub fn two() {}"]);
        let mut trial = Trial { uses: 2, failing: BTreeMap::new() };
        trial.take_out(&[complaint(1), complaint(2)], &mut text);
        assert_eq!(trial.failing.len(), 2);
        assert!(text["a.rs"].is_empty());
    }
}
