//! Where the list of partitions is taken from.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder as botocore's `data`, with Proton's model and these files.
fn data(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let data = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let folder = data.join("proton/2020-07-20");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("service-2.json"), vendored("service-2.json")).unwrap();
    for (path, bytes) in files {
        fs::write(data.join(path), bytes).unwrap();
    }
    data
}

fn vendored(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20");
    fs::read(folder.join(name)).unwrap()
}

/// The ids of the partitions that a model comes with.
fn ids(folder: &Path) -> Vec<String> {
    let (model, problems) = botosmith_model::load(folder);
    assert!(problems.is_empty(), "{:?}", problems.iter().map(ToString::to_string).collect::<Vec<_>>());
    let partitions = model.unwrap().partitions.into_iter().flat_map(|all| all.partitions);
    partitions.map(|partition| partition.id).collect()
}

#[test]
fn botocore_has_one_list_for_all_services() {
    let list = vendored("partitions.json");
    let data = data("of-all", &[("partitions.json", &list)]);
    assert!(ids(&data.join("proton/2020-07-20")).len() > 3);
}

#[test]
fn a_services_own_list_comes_first() {
    let list = vendored("partitions.json");
    let data = data("own", &[("partitions.json", b"not read"), ("proton/2020-07-20/partitions.json", &list)]);
    assert!(ids(&data.join("proton/2020-07-20")).len() > 3);
}

/// A folder of any other name is no part of botocore's data: what lies above it is none of its business.
#[test]
fn other_folders_are_alone() {
    let data = data("alone", &[("partitions.json", b"not read")]);
    let other = data.join("proton/mine");
    fs::create_dir_all(&other).unwrap();
    fs::write(other.join("service-2.json"), vendored("service-2.json")).unwrap();
    assert_eq!(ids(&other), [""; 0]);
}

#[test]
fn what_is_wrong_with_the_list_is_told_by_its_own_path() {
    let data = data("wrong", &[("partitions.json", b"{")]);
    let (model, problems) = botosmith_model::load(&data.join("proton/2020-07-20"));
    assert!(model.is_none());
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let path = data.join("partitions.json").display().to_string();
    assert!(told.len() == 1 && told[0].starts_with(&path), "{told:?}");
}
