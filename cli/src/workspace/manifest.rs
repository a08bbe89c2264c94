//! One `Cargo.toml`, edited: members and dependencies come and go, and everything else stays as somebody wrote it, comments
//! included. Writes nothing to the disk.

use super::lists::{push, take};
use super::members::matches;
use crate::shared::context::Failure;
use std::fs;
use std::path::{Path, PathBuf};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// The tables of a package that name dependencies.
const DEPENDENCIES: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// A manifest.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Its path.
    pub path: PathBuf,
    /// The path as people type it.
    pub shown: PathBuf,
    before: String,
    document: DocumentMut,
}

/// What stands for a dependency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dependency {
    /// A folder, seen from the manifest's.
    Path(String),
    /// What the workspace says.
    Workspace,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// It cannot be read, or is no TOML.
    pub fn read(path: &Path, shown: &Path) -> Result<Self, Failure> {
        let failed = |what: String| Failure::Failed(format!("{}: {what}", shown.display()));
        let before = fs::read_to_string(path).map_err(|e| failed(e.to_string()))?;
        let document = before.parse::<DocumentMut>().map_err(|e| failed(e.message().to_owned()))?;
        Ok(Self { path: path.to_owned(), shown: shown.to_owned(), before, document })
    }

    /// The text as it is now; nothing where it is as it was read.
    pub fn changed(&self) -> Option<String> {
        let text = self.document.to_string();
        (text != self.before).then_some(text)
    }

    /// The name of the package, where it is that of one.
    pub fn package(&self) -> Option<&str> {
        self.document.get("package")?.get("name")?.as_str()
    }

    /// Whether it has a workspace.
    pub fn has_workspace(&self) -> bool {
        self.document.contains_key("workspace")
    }

    /// The folder of the workspace that the package says it is of.
    pub fn named_workspace(&self) -> Option<&str> {
        self.document.get("package")?.get("workspace")?.as_str()
    }

    /// The patterns of the members.
    pub fn members(&self) -> Vec<String> {
        self.texts("members")
    }

    /// Whether the workspace in `folder` wants nothing to do with another folder.
    pub fn excludes(&self, folder: &Path, other: &Path) -> bool {
        self.texts("exclude").iter().any(|path| other.starts_with(folder.join(path)))
    }

    /// Folders that dependencies name, seen from the manifest's.
    pub fn paths(&self) -> Vec<String> {
        let mut found = Vec::new();
        for table in self.tables() {
            for (_, item) in table.iter() {
                found.extend(item.get("path").and_then(Item::as_str).map(str::to_owned));
            }
        }
        found
    }

    /// Adds a member, with the table that lists them; says whether it was not there.
    pub fn add_member(&mut self, member: &str) -> bool {
        if self.members().iter().any(|pattern| matches(pattern, member)) {
            return false;
        }
        let workspace = self.document.entry("workspace").or_insert_with(|| {
            let mut table = Table::new();
            table.decor_mut().set_prefix("\n");
            Item::Table(table)
        });
        let Some(workspace) = workspace.as_table_like_mut() else { return false };
        let members = workspace.entry("members").or_insert_with(|| Item::Value(Array::new().into()));
        members.as_array_mut().map(|members| push(members, member)).is_some()
    }

    /// Takes a member out; says whether it was there by this name.
    pub fn remove_member(&mut self, member: &str) -> bool {
        let workspace = self.document.get_mut("workspace").and_then(Item::as_table_like_mut);
        let members = workspace.and_then(|table| table.get_mut("members")?.as_array_mut());
        let Some(members) = members else { return false };
        let is = |value: &Value| value.as_str().is_some_and(|its| its.trim_end_matches('/') == member);
        let Some(at) = members.iter().position(is) else { return false };
        take(members, at);
        true
    }

    /// Adds a dependency of the package, or of the workspace; says whether it was not there.
    ///
    /// # Errors
    /// There is one of that name on something else.
    pub fn add_dependency(
        &mut self,
        of_workspace: bool,
        package: &str,
        dependency: &Dependency,
    ) -> Result<bool, Failure> {
        let shown = self.shown.display().to_string();
        let wrong = |what: &str| Failure::Failed(format!("{shown}: {what}"));
        let mut table: &mut dyn TableLike = self.document.as_table_mut();
        let way: &[&str] = if of_workspace { &["workspace", "dependencies"] } else { &["dependencies"] };
        for name in way {
            let item = table.entry(name).or_insert_with(|| {
                let mut table = Table::new();
                table.decor_mut().set_prefix("\n");
                Item::Table(table)
            });
            table = item.as_table_like_mut().ok_or_else(|| wrong(&format!("`{name}` is no table")))?;
        }
        if let Some(there) = table.get(package) {
            let is_it = match dependency {
                Dependency::Path(path) => {
                    there.get("path").and_then(Item::as_str).is_some_and(|its| its == path)
                }
                Dependency::Workspace => there.get("workspace").and_then(Item::as_bool).unwrap_or_default(),
            };
            return match is_it {
                true => Ok(false),
                false => Err(wrong(&format!(
                    "there is a dependency `{package}` already, on something else; take it out, then run the command again"
                ))),
            };
        }
        let names: Vec<&str> = table.iter().map(|(name, _)| name).collect();
        let was_sorted = names.is_sorted();
        table.insert(package, item(dependency));
        if was_sorted {
            table.sort_values();
        }
        Ok(true)
    }

    /// Takes a dependency out, wherever it is named, also under another name, and what features say of it; says in which tables
    /// it was.
    pub fn remove_dependency(&mut self, package: &str) -> Vec<String> {
        let (mut found, mut gone) = (Vec::new(), Vec::new());
        for (name, table) in self.tables_mut() {
            let is_it = |(key, item): (&str, &Item)| {
                let of = item.get("package").and_then(Item::as_str).unwrap_or(key);
                (of == package).then(|| key.to_owned())
            };
            let keys: Vec<String> = table.iter().filter_map(is_it).collect();
            for key in keys {
                table.remove(&key);
                found.push(name.clone());
                gone.push(key);
            }
        }
        let mut is_said = false;
        for key in &gone {
            is_said |= self.remove_from_features(key);
        }
        if is_said {
            found.push("features".to_owned());
        }
        found
    }

    /// Takes out of all features what they say of a dependency that is gone; says whether they said something.
    fn remove_from_features(&mut self, dependency: &str) -> bool {
        let Some(features) = self.document.get_mut("features").and_then(Item::as_table_like_mut) else {
            return false;
        };
        // A feature may have the name that the dependency had.
        let is_feature = features.contains_key(dependency);
        let is_of_it = |entry: &str| {
            let name = entry.strip_prefix("dep:").unwrap_or(entry);
            let name = name.split_once('/').map_or(name, |(name, _)| name.trim_end_matches('?'));
            name == dependency && !(is_feature && entry == dependency)
        };
        let mut is_changed = false;
        for (_, entries) in features.iter_mut() {
            let Some(entries) = entries.as_array_mut() else { continue };
            let of_it =
                |entries: &Array| entries.iter().position(|value| value.as_str().is_some_and(is_of_it));
            while let Some(at) = of_it(entries) {
                take(entries, at);
                is_changed = true;
            }
        }
        is_changed
    }

    fn texts(&self, key: &str) -> Vec<String> {
        let items = self.document.get("workspace").and_then(|table| table.get(key)?.as_array());
        let items = items.into_iter().flatten().filter_map(Value::as_str);
        items.map(str::to_owned).collect()
    }

    /// Every table of dependencies.
    fn tables(&self) -> Vec<&dyn TableLike> {
        let mut found = Vec::new();
        let targets = self.document.get("target").and_then(Item::as_table_like);
        let targets = targets.into_iter().flat_map(|table| table.iter()).map(|(_, item)| item);
        let workspace = self.document.get("workspace");
        for item in [Some(self.document.as_item()), workspace].into_iter().flatten().chain(targets) {
            for name in DEPENDENCIES {
                found.extend(item.get(name).and_then(Item::as_table_like));
            }
        }
        found
    }

    /// The same, to be edited, each with its name.
    fn tables_mut(&mut self) -> Vec<(String, &mut dyn TableLike)> {
        let mut found: Vec<(String, &mut dyn TableLike)> = Vec::new();
        for (key, item) in self.document.as_table_mut().iter_mut() {
            let key = key.get().to_owned();
            if DEPENDENCIES.contains(&&*key) {
                found.extend(item.as_table_like_mut().map(|table| (key, table)));
                continue;
            } else if key != "workspace" && key != "target" {
                continue;
            }
            let Some(table) = item.as_table_like_mut() else { continue };
            for (name, item) in table.iter_mut() {
                let name = name.get().to_owned();
                if DEPENDENCIES.contains(&&*name) {
                    found.extend(item.as_table_like_mut().map(|table| (format!("{key}.{name}"), table)));
                } else if let (true, Some(table)) = (key == "target", item.as_table_like_mut()) {
                    let inner = table.iter_mut().filter(|(name, _)| DEPENDENCIES.contains(&name.get()));
                    found.extend(inner.filter_map(|(inner, item)| {
                        Some((format!("target.{name}.{}", inner.get()), item.as_table_like_mut()?))
                    }));
                }
            }
        }
        found
    }
}

fn item(dependency: &Dependency) -> Item {
    match dependency {
        Dependency::Path(path) => {
            let mut table = InlineTable::new();
            table.insert("path", path.as_str().into());
            Item::Value(table.into())
        }
        Dependency::Workspace => {
            let mut table = Table::new();
            table.set_dotted(true);
            table.insert("workspace", Item::Value(true.into()));
            Item::Table(table)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(text: &str) -> Manifest {
        let (path, before) = (PathBuf::from("Cargo.toml"), text.to_owned());
        Manifest { shown: path.clone(), path, before, document: text.parse().unwrap() }
    }

    fn text(manifest: &Manifest) -> String {
        manifest.document.to_string()
    }

    #[test]
    fn a_member_comes_and_goes_and_comments_stay() {
        for (before, after) in [
            ("[workspace]\nmembers = [\"a\"] # all\n", "[workspace]\nmembers = [\"a\", \"x\"] # all\n"),
            ("[workspace]\nmembers = []\n", "[workspace]\nmembers = [\"x\"]\n"),
            (
                "[workspace]\nmembers = [\n    \"a\", # first\n    # the second\n    \"b\", # last\n]\n",
                "[workspace]\nmembers = [\n    \"a\", # first\n    # the second\n    \"b\", # last\n    \"x\",\n]\n",
            ),
        ] {
            let mut edited = manifest(before);
            assert!(edited.add_member("x"));
            assert_eq!(text(&edited), after);
            assert!(!edited.add_member("x") && edited.remove_member("x") && !edited.remove_member("x"));
            assert_eq!(edited.changed(), None, "{}", text(&edited));
        }
        let mut without_comma = manifest("[workspace]\nmembers = [\n  \"a\"\n]\n");
        without_comma.add_member("x");
        assert_eq!(text(&without_comma), "[workspace]\nmembers = [\n  \"a\",\n  \"x\",\n]\n");
        let mut first = manifest("[workspace]\nmembers = [\n  \"x\", # about x\n  \"b\",\n]\n");
        assert!(first.remove_member("x"));
        assert!(text(&first).contains("\n  \"b\",\n]"), "{}", text(&first));
    }

    #[test]
    fn a_pattern_has_the_member_already() {
        let mut edited = manifest("[workspace]\nmembers = [\"crates/*\"]\n");
        assert!(!edited.add_member("crates/x") && edited.add_member("other/x"));
    }

    #[test]
    fn a_package_becomes_a_workspace() {
        let mut edited =
            manifest("# mine\n[package]\nname = \"a\"\n\n[dependencies]\n# for b\nb = \"1\"\nd = \"1\"\n");
        edited.add_member("crates/c");
        let dependency = Dependency::Path("crates/c".into());
        assert!(edited.add_dependency(false, "c", &dependency).unwrap());
        assert!(!edited.add_dependency(false, "c", &dependency).unwrap());
        assert_eq!(
            text(&edited),
            "# mine\n[package]\nname = \"a\"\n\n[dependencies]\n# for b\nb = \"1\"\nc = { path = \"crates/c\" }\nd = \"1\"\n\n\
             [workspace]\nmembers = [\"crates/c\"]\n"
        );
        assert!(edited.add_dependency(false, "b", &dependency).is_err());
        assert_eq!(edited.remove_dependency("c"), ["dependencies"]);
    }

    #[test]
    fn dependencies_go_from_every_table() {
        let mut edited = manifest(
            "[dependencies]\nx.workspace = true\n\n[dev-dependencies]\nold = { package = \"x\", path = \"c\" }\n\n\
             [target.'cfg(unix)'.dependencies]\nx = { path = \"c\" }\ny = \"1\"\n\n[workspace.dependencies]\nx = { path = \"c\" }\n",
        );
        assert_eq!(edited.paths(), ["c", "c", "c"]);
        let found = edited.remove_dependency("x");
        assert_eq!(
            found,
            ["dependencies", "dev-dependencies", "target.cfg(unix).dependencies", "workspace.dependencies"]
        );
        assert!(!text(&edited).contains("path") && text(&edited).contains("y = \"1\""));
    }

    #[test]
    fn features_say_nothing_of_what_is_gone() {
        let mut edited = manifest(
            "[features]\ndefault = [\"queue\", \"x/rustls\"]\nqueue = [\"dep:x\", \"y\"]\nmore = [\"x?/test-util\"]\n\n\
             [dependencies]\nx = { path = \"c\", optional = true }\ny = { version = \"1\", optional = true }\n",
        );
        assert_eq!(edited.remove_dependency("x"), ["dependencies", "features"]);
        let expected = "[features]\ndefault = [\"queue\"]\nqueue = [\"y\"]\nmore = []\n";
        assert!(text(&edited).starts_with(expected), "{}", text(&edited));
        let mut named =
            manifest("[features]\nx = []\nall = [\"x\"]\n\n[dependencies]\nx = { path = \"c\" }\n");
        assert_eq!(named.remove_dependency("x"), ["dependencies"]);
    }

    #[test]
    fn a_dependency_on_what_the_workspace_says_is_one_line() {
        let mut edited = manifest("[dependencies]\n");
        edited.add_dependency(false, "x", &Dependency::Workspace).unwrap();
        assert_eq!(text(&edited), "[dependencies]\nx.workspace = true\n");
        edited.add_dependency(true, "x", &Dependency::Path("c".into())).unwrap();
        assert!(
            text(&edited).contains("[workspace.dependencies]\nx = { path = \"c\" }\n"),
            "{}",
            text(&edited)
        );
    }
}
