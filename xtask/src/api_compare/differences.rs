//! The intended differences from the official crates: `tests/drop-in/differences.toml`, one line for each.
//!
//! A line's key is an item as this command lists it, `kind module :: path`, in which `*` stands for any text; its
//! value is the reason.

use botosmith_api::Name;
use std::fs;
use std::path::Path;

/// The file, from the project's folder.
pub const FILE: &str = "tests/drop-in/differences.toml";

/// How many lines there may be.
pub const LIMIT: usize = 20;

/// The table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    lines: Vec<(String, String)>,
}

/// Missing items, by whether that is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sorted {
    /// Lines of the table with the number of items that each is about.
    pub meant: Vec<(String, String, usize)>,
    /// Missing items that no line is about.
    pub unexpected: Vec<String>,
}

impl Differences {
    /// Reads the project's table.
    ///
    /// # Errors
    /// It cannot be read, or is no such table.
    pub fn of_project(root: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(root.join(FILE)).map_err(|e| format!("{FILE}: {e}"))?;
        Self::parse(&text).map_err(|e| format!("{FILE}: {e}"))
    }

    /// Reads a table.
    ///
    /// ```
    /// let table = xtask::api_compare::differences::Differences::parse("'fn  :: no' = 'nobody calls it'");
    /// assert!(table.is_ok());
    /// ```
    ///
    /// # Errors
    /// It is no table of texts, a reason is missing, or there are too many lines.
    pub fn parse(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
        if table.len() > LIMIT {
            return Err(format!("{} lines, and at most {LIMIT} are allowed", table.len()));
        }
        let line = |(key, value): (String, toml::Value)| match value.as_str() {
            Some(why) if !why.trim().is_empty() => Ok((key, why.to_owned())),
            _ => Err(format!("{key}: expected a reason")),
        };
        Ok(Self { lines: table.into_iter().map(line).collect::<Result<_, _>>()? })
    }

    /// Sorts missing items by whether that is meant.
    pub fn sort(&self, missing: &[Name]) -> Sorted {
        let mut sorted = Sorted::default();
        for (key, why) in &self.lines {
            let count = missing.iter().filter(|name| matches(key, &listed(name))).count();
            sorted.meant.push((key.clone(), why.clone(), count));
        }
        let known = |item: &str| self.lines.iter().any(|(key, _)| matches(key, item));
        sorted.unexpected = missing.iter().map(listed).filter(|item| !known(item)).collect();
        sorted
    }
}

impl Sorted {
    /// What must be mended: items, and lines that are about nothing.
    pub fn problems(&self) -> Vec<String> {
        let missing = self.unexpected.iter().map(|item| format!("missing: {item}"));
        let idle = self.meant.iter().filter(|(_, _, count)| *count == 0);
        missing
            .chain(idle.map(|(key, ..)| format!("{FILE}: `{key}` is about nothing that is missing")))
            .collect()
    }
}

/// An item as it is listed.
pub fn listed((module, path, kind): &Name) -> String {
    format!("{} {module} :: {path}", kind.name())
}

/// Whether a text is of a form in which `*` stands for any text.
fn matches(form: &str, text: &str) -> bool {
    let Some((start, rest)) = form.split_once('*') else { return form == text };
    let Some(text) = text.strip_prefix(start) else { return false };
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.map(|at| &text[at..]).any(|tail| matches(rest, tail))
}

#[cfg(test)]
mod tests {
    use super::*;
    use botosmith_api::Kind;

    fn name(path: &str) -> Name {
        ("types".to_owned(), path.to_owned(), Kind::Function)
    }

    #[test]
    fn a_star_stands_for_any_text() {
        assert!(matches("fn a::*", "fn a::b"));
        assert!(matches("*::b<*>", "a::b<c>"));
        assert!(matches("a*", "a"));
        assert!(!matches("a*c", "abcd"));
        assert!(!matches("a", "ab"));
    }

    #[test]
    fn what_is_not_meant_is_a_problem_and_so_is_an_idle_line() {
        let table = Differences::parse("'fn types :: A::*' = 'why'\n'fn types :: B' = 'why'").unwrap();
        let sorted = table.sort(&[name("A::x"), name("A::y"), name("C")]);
        assert_eq!(sorted.meant.iter().map(|(_, _, count)| *count).collect::<Vec<_>>(), [2, 0]);
        let problems = sorted.problems();
        assert_eq!(problems[0], "missing: fn types :: C");
        assert!(problems[1].contains("`fn types :: B` is about nothing"), "{problems:?}");
    }

    #[test]
    fn a_table_is_short_and_gives_reasons() {
        assert!(Differences::parse("a = ' '").unwrap_err().contains("reason"));
        let long: String = (0..=LIMIT).map(|i| format!("a{i} = 'why'\n")).collect();
        assert!(Differences::parse(&long).unwrap_err().contains("at most 20"));
    }
}
