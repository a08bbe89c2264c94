//! The vendored files are those that `provenance.toml` lists, and no others.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

#[test]
fn every_vendored_file_has_its_checksum_and_none_is_unlisted() {
    let folders = version_folders();
    assert!(!folders.is_empty());
    for folder in folders {
        let text = fs::read_to_string(folder.join("provenance.toml")).unwrap();
        let provenance: Table = text.parse().unwrap();
        let source = &provenance["source"];
        assert!(source.get("archive_sha256").is_some() || source["folder"].as_bool() == Some(true));
        assert_eq!(provenance["source"]["licence"].as_str(), Some("Apache-2.0"));
        let version = provenance["source"]["version"].as_str().unwrap();
        let mut listed = BTreeSet::from(["provenance.toml".to_owned()]);
        for file in provenance["file"].as_array().unwrap() {
            let name = string(file, "name");
            let bytes = fs::read(folder.join(name)).unwrap();
            assert_eq!(
                string(file, "sha256"),
                botosmith_model::sha256(&bytes),
                "{}/{name}",
                folder.display()
            );
            let from = string(file, "from");
            assert!(is_place(from, name, version, provenance["source"].get("archive")), "{from}");
            assert!(listed.insert(name.to_owned()), "{name} is listed twice");
        }
        assert_eq!(names(&folder), listed, "{}", folder.display());
        assert!(listed.contains("LICENSE.txt") && listed.contains("NOTICE"));
    }
}

/// Whether a file can lie there, in an archive or in a folder. What stays from an earlier version lies in another archive.
fn is_place(from: &str, name: &str, version: &str, archive: Option<&Value>) -> bool {
    let last = from.rsplit('/').next().unwrap();
    let is_model = !["LICENSE.txt", "NOTICE"].contains(&name);
    let above = match archive.map(|archive| archive.as_str().unwrap()) {
        Some(archive) if archive.ends_with(".whl") => "botocore/data/".to_owned(),
        Some(_) => format!("botocore-{version}/botocore/data/"),
        None => String::new(),
    };
    (last == name || last == format!("{name}.gz")) && (!is_model || from.starts_with(&above))
}

fn string<'a>(file: &'a Value, key: &str) -> &'a str {
    file[key].as_str().unwrap()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// The folders `services/<service>/<version>/` that are vendored.
fn version_folders() -> Vec<PathBuf> {
    let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services");
    let subfolders = |folder: &Path| {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let versions = subfolders(&services).into_iter().flat_map(|service| subfolders(&service));
    versions.filter(|folder| folder.join("service-2.json").exists()).collect()
}
