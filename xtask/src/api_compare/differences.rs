//! The intended differences from the official crates: `tests/drop-in/differences.toml`, one line for each.
//!
//! A line's key is an item as this command lists it, `kind module :: path`, in which `*` stands for any text; its
//! value is the reason. A line is for every service, or for the one after which its table is called.

use botosmith_api::{Comparison, Name};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The file, from the project's folder.
pub const FILE: &str = "tests/drop-in/differences.toml";

/// How many lines there may be.
pub const LIMIT: usize = 20;

/// The table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    lines: Vec<Line>,
}

/// A line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The one service that it is about, where it is not about every one.
    pub service: Option<String>,
    /// The items.
    pub key: String,
    /// The reason.
    pub why: String,
}

/// Items that are missing or of another type, by whether that is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sorted {
    /// Lines that may be about the service, with the number of its items that each is about.
    pub meant: Vec<(Line, usize)>,
    /// Missing items that no line is about.
    pub missing: Vec<String>,
    /// Items of another type that no line is about.
    pub other_type: Vec<String>,
    /// How many items some line is about.
    pub meant_items: usize,
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
    /// It is no table of texts or of tables of texts, a reason is missing, or there are too many lines.
    pub fn parse(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
        let line = |service: Option<&str>, key: &str, value: &toml::Value| match value.as_str() {
            Some(why) if !why.trim().is_empty() => {
                Ok(Line { service: service.map(str::to_owned), key: key.to_owned(), why: why.to_owned() })
            }
            _ => Err(format!("{key}: expected a reason")),
        };
        let mut lines = Vec::new();
        for (key, value) in &table {
            match value.as_table() {
                Some(of_service) => {
                    for (item, why) in of_service {
                        lines.push(line(Some(key), item, why)?);
                    }
                }
                None => lines.push(line(None, key, value)?),
            }
        }
        match lines.len() {
            count if count > LIMIT => Err(format!("{count} lines, and at most {LIMIT} are allowed")),
            _ => Ok(Self { lines }),
        }
    }

    /// Whether a difference of this service is meant.
    pub fn is_meant(&self, service: &str, name: &Name) -> bool {
        let item = listed(name);
        self.of(service).any(|line| matches(&line.key, &item))
    }

    /// Sorts what differs by whether that is meant.
    pub fn sort(&self, service: &str, comparison: &Comparison) -> Sorted {
        let shown = comparison.changed.iter().filter(|change| change.shows());
        let of_missing: Vec<String> = comparison.missing.iter().map(listed).collect();
        let of_other: Vec<String> = shown.map(|change| listed(&change.name)).collect();
        let mut sorted = Sorted::default();
        for line in self.of(service) {
            let all = of_missing.iter().chain(&of_other);
            sorted.meant.push((line.clone(), all.filter(|item| matches(&line.key, item)).count()));
        }
        let known = |item: &&String| self.of(service).any(|line| matches(&line.key, item));
        let not_meant =
            |items: &[String]| -> Vec<String> { items.iter().filter(|item| !known(item)).cloned().collect() };
        sorted.missing = not_meant(&of_missing);
        sorted.other_type = not_meant(&of_other);
        let all = of_missing.len() + of_other.len();
        sorted.meant_items = all - sorted.missing.len() - sorted.other_type.len();
        sorted
    }

    fn of<'a>(&'a self, service: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.service.as_deref().is_none_or(|of| of == service))
    }
}

/// Lines that are about nothing in any of the services that were compared. One that is for every service may be about
/// others, unless `every` service was compared.
pub fn idle<'a>(all: impl IntoIterator<Item = &'a Sorted>, every: bool) -> Vec<String> {
    let mut counts: BTreeMap<(&Option<String>, &str), usize> = BTreeMap::new();
    for (line, count) in all.into_iter().flat_map(|sorted| &sorted.meant) {
        *counts.entry((&line.service, &line.key)).or_default() += count;
    }
    let idle = counts.into_iter().filter(|((service, _), count)| *count == 0 && (every || service.is_some()));
    let told = idle.map(|((service, key), _)| match service {
        Some(service) => format!("{FILE}: `{key}` of {service} is about nothing that differs"),
        None => format!("{FILE}: `{key}` is about nothing that differs"),
    });
    told.collect()
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
    use botosmith_api::{Changed, Kind};

    fn name(path: &str) -> Name {
        ("types".to_owned(), path.to_owned(), Kind::Function)
    }

    fn missing(paths: &[&str]) -> Comparison {
        Comparison { missing: paths.iter().map(|path| name(path)).collect(), ..Comparison::default() }
    }

    fn counts(sorted: &Sorted) -> Vec<usize> {
        sorted.meant.iter().map(|(_, count)| *count).collect()
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
    fn what_no_line_is_about_is_told() {
        let table = Differences::parse("'fn types :: A::*' = 'why'\n'fn types :: B' = 'why'").unwrap();
        let mut comparison = missing(&["A::x", "A::y", "C"]);
        let change = |path: &str, second: &str| Changed {
            name: name(path),
            first: vec!["() -> i32".to_owned()],
            second: vec![second.to_owned()],
        };
        comparison.changed =
            vec![change("A::z", "() -> u8"), change("D", "() -> u8"), change("E", "() -> a::i32")];
        let sorted = table.sort("any", &comparison);
        assert_eq!(counts(&sorted), [3, 0]);
        assert_eq!(sorted.missing, ["fn types :: C"]);
        assert_eq!(sorted.other_type, ["fn types :: D"]);
        assert_eq!(sorted.meant_items, 3);
        assert!(table.is_meant("any", &name("A::x")) && !table.is_meant("any", &name("C")));
    }

    #[test]
    fn a_line_is_idle_only_where_no_service_has_what_it_is_about() {
        let table = Differences::parse("'fn types :: A' = 'why'\n'fn types :: B' = 'why'").unwrap();
        let first = table.sort("first", &missing(&["A"]));
        let second = table.sort("second", &missing(&[]));
        assert_eq!(
            idle([&first, &second], true),
            [format!("{FILE}: `fn types :: B` is about nothing that differs")]
        );
        assert_eq!(idle([&second], true).len(), 2);
        assert!(idle([&second], false).is_empty());
    }

    #[test]
    fn a_line_of_one_service_is_about_no_other() {
        let table = Differences::parse("[second]\n'fn types :: A' = 'why'").unwrap();
        let first = table.sort("first", &missing(&["A"]));
        assert_eq!((counts(&first), first.missing.len()), (vec![], 1));
        // Nobody can say of a line of a service that was not compared that it is idle.
        assert!(idle([&first], false).is_empty());
        let second = table.sort("second", &missing(&["A"]));
        assert_eq!((counts(&second), second.missing.len()), (vec![1], 0));
        let told = idle([&table.sort("second", &missing(&[]))], false);
        assert_eq!(told, [format!("{FILE}: `fn types :: A` of second is about nothing that differs")]);
    }

    #[test]
    fn a_table_is_short_and_gives_reasons() {
        assert!(Differences::parse("a = ' '").unwrap_err().contains("reason"));
        assert!(Differences::parse("[s]\na = 1").unwrap_err().contains("a: expected a reason"));
        let long: String = (0..=LIMIT).map(|i| format!("a{i} = 'why'\n")).collect();
        assert!(Differences::parse(&long).unwrap_err().contains("at most 20"));
        assert!(Differences::parse(&format!("[s]\n{long}")).unwrap_err().contains("at most 20"));
    }
}
