//! The whole command on one model, and what every run must hold to: where it fails, each line of its output
//! names a file and a place in it, and no file in the sandbox differs afterwards.

use crate::common::{command, Project, Ran};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A model: its service's name, and name and bytes of each file.
#[derive(Clone, Debug)]
pub struct Case {
    pub name: String,
    pub files: Vec<(String, Vec<u8>)>,
}

/// A project in a folder of its own, which is also the home and the folder for temporary files.
pub struct Sandbox {
    project: Project,
}

/// Everything in a folder: path, time of the last change, bytes of files.
type Snapshot = BTreeMap<PathBuf, (Option<SystemTime>, Vec<u8>)>;

/// Files as JSON, those that are.
type Files = BTreeMap<PathBuf, Option<Value>>;

/// What the runs of a model came to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub runs: usize,
    pub problems: usize,
    pub touched: usize,
}

impl Sandbox {
    /// With two good models, of which one is generated.
    pub fn new() -> Self {
        let sandbox = Self { project: Project::new() };
        fs::create_dir(sandbox.project.path("tmp")).unwrap();
        sandbox.run("generate alpha").succeeded();
        sandbox
    }

    /// Vendors a model.
    pub fn add(&self, case: &Case) {
        let folder = self.project.path(&model(&case.name));
        fs::create_dir_all(&folder).unwrap();
        for (name, bytes) in &case.files {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }

    /// Gives a service a crate that an earlier run has made.
    pub fn add_crate(&self, service: &str) {
        for (path, text) in self.project.tree("generated/alpha") {
            self.project.put(&format!("generated/{service}/{path}"), &text);
        }
    }

    /// Runs a command line.
    pub fn run(&self, line: &str) -> Ran {
        let mut command = command();
        for name in ["TMPDIR", "TMP", "TEMP", "HOME"] {
            command.env(name, self.project.path("tmp"));
        }
        Ran::of(command.current_dir(self.project.path("")).args(line.split_whitespace()))
    }

    /// Runs a command line on a bad model and gives its problems.
    ///
    /// Exit code 1, nothing on standard output, and no file is touched: neither its bytes nor its time.
    #[track_caller]
    pub fn fails(&self, line: &str, counts: &mut Counts) -> Vec<String> {
        let before = self.snapshot();
        let ran = self.run(line);
        assert_eq!(ran.code, Some(1), "{line}: {}", start(&ran.err));
        assert_eq!(ran.out, "", "{line}");
        let after = self.snapshot();
        let touched = before.iter().filter(|(path, was)| after.get(*path) != Some(was)).count();
        let new = after.keys().filter(|path| !before.contains_key(*path)).count();
        counts.touched += touched + new;
        assert_eq!((touched, new), (0, 0), "{line}: files are touched or new");
        let mut lines: Vec<String> = ran.err.lines().map(str::to_owned).collect();
        let sum = lines.pop().unwrap_or_default();
        assert!(sum.starts_with("error: ") && sum.contains("; nothing was "), "{line}: {sum}");
        assert!(!lines.is_empty(), "{line} says nothing");
        let mut files = Files::new();
        // A note is no problem: it says what was taken in place of something that is not there.
        lines.retain(|line| !line.starts_with("note: "));
        lines.iter().for_each(|line| self.check_line(line, &mut files));
        counts.runs += 1;
        counts.problems += lines.len();
        lines
    }

    /// `file: #/json/pointer: what is wrong`, and that there is such a file and such a place.
    #[track_caller]
    fn check_line(&self, line: &str, files: &mut Files) {
        let (file, rest) = line.split_once(": #").unwrap_or_else(|| panic!("no file: {}", start(line)));
        let (pointer, what) = rest.split_once(": ").unwrap_or_else(|| panic!("no pointer: {}", start(line)));
        assert!(!what.is_empty() && !what.chars().any(char::is_control), "{line:?}");
        assert!(!pointer.contains(' '), "{line:?}");
        let path = self.project.path(file);
        if !path.exists() {
            assert_eq!((pointer, what), ("", "the file is missing"), "{line}");
            assert!(path.parent().is_some_and(Path::is_dir), "{line}");
            return;
        }
        let read = |path: &PathBuf| match path.extension().is_some_and(|its| its == "toml") {
            true => toml::from_str(&fs::read_to_string(path).unwrap()).ok(),
            false => serde_json::from_slice(&fs::read(path).unwrap()).ok(),
        };
        match files.entry(path).or_insert_with_key(read) {
            Some(json) => {
                assert!(json.pointer(&decoded(pointer)).is_some(), "nothing is there: {}", start(line))
            }
            None => assert_eq!(pointer, "", "{line}"),
        }
    }

    fn snapshot(&self) -> Snapshot {
        let mut found = Snapshot::new();
        let mut folders = vec![self.project.path("")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                let meta = path.symlink_metadata().unwrap();
                let bytes = if meta.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
                found.insert(path.clone(), (meta.modified().ok(), bytes));
                folders.extend(meta.is_dir().then_some(path));
            }
        }
        found
    }
}

/// The folder of a case's model.
pub fn model(service: &str) -> String {
    format!("model/services/{service}/2020-01-01")
}

/// Expected problems, which name files alone, as the command shows them.
pub fn shown(service: &str, expected: &str) -> Vec<String> {
    expected.lines().map(|line| format!("{}/{line}", model(service))).collect()
}

/// Undoes the percent-encoding of a fragment (RFC 6901, section 6).
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = fragment.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if let (b'%', Some(digits)) = (first, after.get(..2)) {
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Enough of a text to tell what it is.
pub fn start(text: &str) -> String {
    text.chars().take(600).collect()
}
