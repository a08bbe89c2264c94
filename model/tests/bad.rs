//! Every folder in `tests/bad` is a model with something wrong, and `expected.err` says what must be
//! reported. A new case is a new folder; `INSTA_UPDATE=always` writes its `expected.err`.

use botosmith_model::SourceSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[test]
fn each_bad_model_is_reported_as_expected() {
    let mut wrong = Vec::new();
    let cases = cases();
    assert!(cases.len() > 50, "only {} cases found", cases.len());
    for case in cases {
        let (is_read, found) = report(&case);
        let only_warnings = found.lines().all(|line| line.contains(": warning: "));
        assert_eq!(is_read, only_warnings, "{}: a model comes out only without errors", case.display());
        let golden = case.join("expected.err");
        if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            fs::write(&golden, &found).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if found.is_empty() || found != expected {
            wrong.push(format!("{}\n--- expected\n{expected}--- found\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    cases.sort();
    cases
}

/// Whether a model came out, and the problems, one a line, with the files' names alone.
fn report(case: &Path) -> (bool, String) {
    let mut files = SourceSet::new("things", "");
    if let Ok(bytes) = fs::read(case.join("model.json")) {
        files = SourceSet::of_smithy("things", "model.json", bytes);
    }
    for entry in fs::read_dir(case).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        files.add(name, fs::read(&path).unwrap());
    }
    let (model, problems) = botosmith_model::read(&files);
    (model.is_some(), problems.iter().map(|problem| format!("{problem}\n")).collect())
}
