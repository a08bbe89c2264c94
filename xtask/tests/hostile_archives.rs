//! What archives may not do: lead out of themselves, hide something behind a link, fill the memory. Whatever they hold,
//! nothing is written.

mod common;

use common::archives::{header, packed, Release, VERSION};
use common::{model, tree, Project};
use std::fs::File;
use std::io::Write;
use zip::write::{SimpleFileOptions, ZipWriter};

fn release() -> Release {
    Release::new("1.0.0")
        .with("alpha", &model("alpha", &["GetOne"]))
        .with("beta", &model("beta", &["ListAll"]))
}

/// Asserts that an update from this archive says so, and writes nothing anywhere.
#[track_caller]
fn refused(project: &Project, name: &str, says: &str) {
    let before = ["", ".."].map(|folder| project.path(folder)).map(|folder| names(&folder));
    let (models, generated) = (project.tree("model"), project.tree("generated"));
    let said = project.run(&format!("models update --botocore {name}")).failed(1);
    assert!(said.contains(says), "{said}");
    assert_eq!((project.tree("model"), project.tree("generated")), (models, generated));
    let after = ["", ".."].map(|folder| project.path(folder)).map(|folder| names(&folder));
    assert_eq!(after[0], before[0]);
    assert!(!after[1].contains(&"evil".to_owned()));
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_path_that_leads_out_is_refused() {
    for path in [
        "../evil",
        "/evil",
        "botocore/data/../../../evil",
        "botocore/data/alpha/../evil",
        "a\\..\\evil",
        "C:/evil",
    ] {
        let project = Project::new();
        let release = release().with_other(path, "evil");
        release.wheel(&project.path(""));
        refused(&project, "botocore-1.0.0-py3-none-any.whl", "in it leads out of it");
        release.source(&project.path(""));
        refused(&project, "botocore-1.0.0.tar.gz", "in it leads out of it");
    }
}

#[test]
fn a_link_in_place_of_a_model_is_refused() {
    let project = Project::new();
    project.put("secret", "{}");
    let inside = format!("botocore/data/gamma/{VERSION}/service-2.json");
    let wheel = release().wheel(&project.path(""));
    let mut zip =
        ZipWriter::new_append(File::options().read(true).write(true).open(&wheel).unwrap()).unwrap();
    zip.add_symlink(&*inside, "../../../../secret", SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap();
    refused(&project, "botocore-1.0.0-py3-none-any.whl", "service-2.json` in it is not a plain file");

    for kind in [tar::EntryType::Symlink, tar::EntryType::Link, tar::EntryType::Fifo] {
        let mut tar = tar::Builder::new(Vec::new());
        let mut link = header(&format!("botocore-2.0.0/{inside}"), 0);
        link.set_entry_type(kind);
        link.set_link_name("../../../../../secret").unwrap();
        link.set_cksum();
        tar.append(&link, &b""[..]).unwrap();
        let bytes = packed(&tar.into_inner().unwrap());
        std::fs::write(project.path("botocore-2.0.0.tar.gz"), bytes).unwrap();
        refused(&project, "botocore-2.0.0.tar.gz", "service-2.json` in it is not a plain file");
    }
}

/// A small model that unpacks to more than any model is refused, and told as such.
#[test]
fn a_model_that_unpacks_to_too_much_is_refused() {
    let project = Project::new();
    let wheel = release().wheel(&project.path(""));
    let mut zip =
        ZipWriter::new_append(File::options().read(true).write(true).open(&wheel).unwrap()).unwrap();
    let zeros = vec![0; 1 << 20];
    // One stream of many: packing the same again and again would be all that this test does.
    let part = packed(&zeros);
    zip.start_file("botocore/data/alpha/2021-01-01/service-2.json.gz", SimpleFileOptions::default()).unwrap();
    (0..257).for_each(|_| zip.write_all(&part).unwrap());
    zip.finish().unwrap();
    refused(
        &project,
        "botocore-1.0.0-py3-none-any.whl alpha",
        "service-2.json.gz: cannot be unpacked: more than 256 MiB",
    );
    assert!(tree(&project.path("generated")).is_empty());
}
