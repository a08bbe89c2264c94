//! `botosmith.toml`: the services of a workspace, and what their crates are made from. Reads and lays out text; knows no
//! model and no crate.
//!
//! A person may edit it too, so comments stay, and what is wrong is said with its place.

use crate::shared::context::Failure;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// The name of the file, in the workspace's folder.
pub const FILE: &str = "botosmith.toml";

const HEADER: &str = "\
# The clients of AWS services that `cargo botosmith` generates in this workspace, and what it generates them from.
# `cargo botosmith add`, `operations`, `update` and `remove` keep this file; `cargo botosmith check` compares the crates
# with it. Commit it, with the models that it names.
";

/// What is recorded.
#[derive(Clone, Debug, Default)]
pub struct Record {
    document: DocumentMut,
    /// What the crates depend on, where somebody chose.
    pub runtime: Option<RuntimeChoice>,
    /// The services, by botocore's names of their folders.
    pub services: BTreeMap<String, Entry>,
}

/// The runtime that the crates depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeChoice {
    /// A version requirement.
    Version(String),
    /// A folder, seen from the workspace.
    Path(String),
}

/// One service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The folder of the crate, seen from the workspace.
    pub folder: String,
    /// The copy of the model, seen from the workspace: a folder, or a file of Smithy.
    pub model: String,
    /// The version of botocore that the model is of, where it is known.
    pub botocore: Option<String>,
    /// Where the model was taken from, seen from the workspace, where that is no release of botocore.
    pub models: Option<String>,
    /// The operations; all of them where it is `None`.
    pub operations: Option<Vec<String>>,
}

impl Record {
    /// Reads the record, where there is one; `shown` is what people call the file.
    ///
    /// # Errors
    /// It cannot be read, or is not of its form; all that is wrong is said.
    pub fn read(path: &Path, shown: &Path) -> Result<Option<Self>, Failure> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(Failure::Failed(format!("{}: {e}", shown.display()))),
        };
        Self::parse(&text).map(Some).map_err(|wrong| {
            let lines: Vec<_> = wrong.iter().map(|what| format!("{}: {what}", shown.display())).collect();
            Failure::Failed(lines.join("\nerror: "))
        })
    }

    /// Reads the text of a record.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Vec<String>> {
        let document = text.parse::<DocumentMut>().map_err(|e| vec![e.message().to_owned()])?;
        let mut wrong = Vec::new();
        let mut found = Self { runtime: None, services: BTreeMap::new(), document };
        for (key, item) in found.document.iter() {
            match (key, item.as_table_like()) {
                ("runtime", _) => found.runtime = runtime(item, &mut wrong),
                ("service", Some(services)) => {
                    for (name, item) in services.iter() {
                        found
                            .services
                            .extend(entry(name, item, &mut wrong).map(|its| (name.to_owned(), its)));
                    }
                }
                ("service", None) => wrong.push("service: expected tables, [service.NAME]".to_owned()),
                _ => wrong.push(format!("{key}: only runtime and service may stand here")),
            }
        }
        match wrong.is_empty() {
            true => Ok(found),
            false => Err(wrong),
        }
    }

    /// The text. What was read keeps its comments and order.
    pub fn render(&self) -> String {
        let mut document = self.document.clone();
        let there = document.get("runtime").and_then(|item| runtime(item, &mut Vec::new()));
        match &self.runtime {
            Some(chosen) if there.as_ref() != Some(chosen) => {
                let is_new = !document.contains_key("runtime");
                set(document.as_table_mut(), "runtime", runtime_value(chosen));
                if let Some(mut key) = document.key_mut("runtime").filter(|_| is_new) {
                    let said =
                        "# What the crates depend on: a version of botosmith-runtime, or its folder.\n";
                    key.leaf_decor_mut().set_prefix(said);
                }
            }
            Some(_) => {}
            None => _ = document.remove("runtime"),
        }
        let services = document.entry("service").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        if let Some(services) = services.as_table_like_mut() {
            let gone: Vec<String> = services.iter().map(|(name, _)| name.to_owned()).collect();
            for name in gone.into_iter().filter(|name| !self.services.contains_key(name)) {
                services.remove(&name);
            }
            for (name, entry) in &self.services {
                let item = services.entry(name).or_insert_with(|| {
                    let mut table = Table::new();
                    table.decor_mut().set_prefix("\n");
                    Item::Table(table)
                });
                fill(item, entry);
            }
        }
        let text = document.to_string();
        match text.find(HEADER) {
            None if self.document.is_empty() => format!("{HEADER}\n{}", text.trim_start()),
            // What is set before all tables stands below the words at the top.
            Some(at) if at > 0 => {
                let (before, after) = (&text[..at], &text[at + HEADER.len()..]);
                format!("{HEADER}\n{}{after}", before.trim_start())
            }
            _ => text,
        }
    }
}

fn runtime_value(chosen: &RuntimeChoice) -> Value {
    match chosen {
        RuntimeChoice::Version(version) => version.as_str().into(),
        RuntimeChoice::Path(path) => {
            let mut table = InlineTable::new();
            table.insert("path", path.as_str().into());
            table.into()
        }
    }
}

fn runtime(item: &Item, wrong: &mut Vec<String>) -> Option<RuntimeChoice> {
    let path = item.as_table_like().filter(|table| table.len() == 1);
    let path = path.and_then(|table| table.get("path")?.as_str());
    match (item.as_str(), path) {
        (Some(version), _) if semver::VersionReq::parse(version).is_ok() => {
            Some(RuntimeChoice::Version(version.to_owned()))
        }
        (_, Some(path)) => Some(RuntimeChoice::Path(path.to_owned())),
        _ => {
            wrong.push("runtime: expected a version such as \"0.1\", or { path = \"FOLDER\" }".to_owned());
            None
        }
    }
}

fn entry(name: &str, item: &Item, wrong: &mut Vec<String>) -> Option<Entry> {
    let at = |key: &str| format!("service.{name}.{key}");
    let Some(table) = item.as_table_like() else {
        wrong.push(format!("service.{name}: expected a table"));
        return None;
    };
    let mut entry = Entry::default();
    let count = wrong.len();
    let (mut folder, mut model) = (None, None);
    for (key, item) in table.iter() {
        let text = item.as_str().map(str::to_owned);
        match key {
            "crate" => folder = text,
            "model" => model = text,
            "botocore" => entry.botocore = text,
            "models" => entry.models = text,
            "operations" => {
                let names: Option<Vec<String>> = item
                    .as_array()
                    .and_then(|all| all.iter().map(|its| its.as_str().map(str::to_owned)).collect());
                match names {
                    Some(mut names) => {
                        names.sort();
                        names.dedup();
                        entry.operations = Some(names);
                    }
                    None => wrong.push(format!("{}: expected a list of texts", at(key))),
                }
                continue;
            }
            _ => {
                wrong.push(format!(
                    "{}: only crate, model, botocore, models and operations may stand here",
                    at(key)
                ));
                continue;
            }
        }
        if item.as_str().is_none() {
            wrong.push(format!("{}: expected a text", at(key)));
        }
    }
    for (key, value, place) in [("crate", folder, &mut entry.folder), ("model", model, &mut entry.model)] {
        match value {
            Some(path) if is_inside(&path) => *place = path,
            Some(path) => wrong.push(format!("{}: `{path}` is no path inside the workspace", at(key))),
            None if table.contains_key(key) => {}
            None => wrong.push(format!("{}: it is missing", at(key))),
        }
    }
    (wrong.len() == count).then_some(entry)
}

/// Whether a path leads to a folder inside the one that it is seen from.
pub fn is_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && !path.contains('\\') && parts.all(|part| matches!(part, Component::Normal(_)))
}

/// Brings a service's table to what is recorded; what is so already stays as it is laid out.
fn fill(item: &mut Item, entry: &Entry) {
    let Some(table) = item.as_table_like_mut() else { return };
    let texts = [
        ("crate", Some(&entry.folder)),
        ("model", Some(&entry.model)),
        ("botocore", entry.botocore.as_ref()),
        ("models", entry.models.as_ref()),
    ];
    for (key, text) in texts {
        match text {
            None => _ = table.remove(key),
            Some(text) if table.get(key).and_then(Item::as_str) == Some(text) => {}
            Some(text) => set(table, key, text.as_str().into()),
        }
    }
    let there = table.get("operations").and_then(Item::as_array).map(|all| {
        let mut names: Vec<&str> = all.iter().filter_map(Value::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    match &entry.operations {
        None => _ = table.remove("operations"),
        Some(names) if there.as_ref() == Some(names) => {}
        Some(names) => set(table, "operations", list(names).into()),
    }
}

/// Sets a value. What is said beside an old one stays.
fn set(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key) {
        None => _ = table.insert(key, Item::Value(value)),
        Some(item) => {
            if let Some(old) = item.as_value() {
                *value.decor_mut() = old.decor().clone();
            }
            *item = Item::Value(value);
        }
    }
}

/// A name a line, so that a change of one is a line of a comparison.
fn list(names: &[String]) -> Array {
    let mut array = Array::new();
    for name in names {
        let mut value = Value::from(name.as_str());
        value.decor_mut().set_prefix("\n    ");
        array.push_formatted(value);
    }
    array.set_trailing_comma(true);
    array.set_trailing("\n");
    array
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dynamodb() -> Entry {
        Entry {
            folder: "crates/dynamodb".into(),
            model: "botosmith/models/dynamodb/2012-08-10".into(),
            botocore: Some("1.44.5".into()),
            models: None,
            operations: Some(vec!["GetItem".into(), "PutItem".into()]),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let mut record =
            Record { runtime: Some(RuntimeChoice::Version("0.1.0".into())), ..Record::default() };
        record.services.insert("dynamodb".into(), dynamodb());
        let text = record.render();
        let expected = format!(
            "{HEADER}\n# What the crates depend on: a version of botosmith-runtime, or its folder.\nruntime = \"0.1.0\"\n\n\
             [service.dynamodb]\ncrate = \"crates/dynamodb\"\nmodel = \"botosmith/models/dynamodb/2012-08-10\"\n\
             botocore = \"1.44.5\"\noperations = [\n    \"GetItem\",\n    \"PutItem\",\n]\n"
        );
        assert_eq!(text, expected);
        let mut again = Record::parse(&text).unwrap();
        assert_eq!((&again.runtime, &again.services), (&record.runtime, &record.services));
        assert_eq!(again.render(), text);
        again.services.insert("sts".into(), Entry { operations: None, ..dynamodb() });
        again.services.remove("dynamodb");
        again.runtime = Some(RuntimeChoice::Path("../rt".into()));
        let text = again.render();
        assert!(
            text.starts_with(HEADER)
                && text.contains("runtime = { path = \"../rt\" }\n\n[service.sts]\ncrate"),
            "{text}"
        );
        assert_eq!(Record::parse(&text).unwrap().services, again.services);
    }

    #[test]
    fn the_words_at_the_top_stay_there() {
        let mut record = Record::default();
        record.services.insert("sts".into(), dynamodb());
        let text = record.render();
        assert!(text.starts_with(&format!("{HEADER}\n[service.sts]\n")), "{text}");
        let mut record = Record::parse(&text).unwrap();
        assert_eq!(record.render(), text);
        record.runtime = Some(RuntimeChoice::Version("0.2".into()));
        let text = record.render();
        assert!(text.starts_with(&format!("{HEADER}\n# What the crates depend on")), "{text}");
        assert!(text.contains("runtime = \"0.2\"\n\n[service.sts]\n"), "{text}");
        assert_eq!(Record::parse(&text).unwrap().render(), text);
    }

    #[test]
    fn comments_stay() {
        let text = "# ours\nruntime = \"0.1\" # fine\n\n# for the importer\n[service.sts]\ncrate = 'sts' # here\nmodel = 'm'\n";
        let mut record = Record::parse(text).unwrap();
        assert_eq!(record.render(), text);
        record.services.get_mut("sts").unwrap().operations = Some(vec!["GetCallerIdentity".into()]);
        assert!(record.render().starts_with(text));
    }

    #[test]
    fn all_that_is_wrong_is_said() {
        let text = "runtime = 1\nservices = 2\n[service.a]\ncrate = '../x'\nmodel = 3\nother = 4\n[service.b]\noperations = 'x'\n";
        let wrong = Record::parse(text).unwrap_err();
        for start in [
            "runtime: expected a version",
            "services: only runtime and service",
            "service.a.model: expected a text",
            "service.a.other: only crate",
            "service.a.crate: `../x` is no path inside",
            "service.b.operations: expected a list",
            "service.b.crate: it is missing",
            "service.b.model: it is missing",
        ] {
            assert!(wrong.iter().any(|what| what.starts_with(start)), "{start}: {wrong:?}");
        }
        assert_eq!(wrong.len(), 8, "{wrong:?}");
    }
}
