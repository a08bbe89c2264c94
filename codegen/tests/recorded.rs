//! The README of a crate says what the record has on its service, and what is not so for this crate; and it says that
//! nothing was compared where nothing was.

use botosmith_codegen::package::Vendored;
use botosmith_codegen::record::Record;
use botosmith_codegen::{generate, Options, RuntimeDependency};
use botosmith_model::problem::Problems;
use std::path::Path;

/// The README of a slice of a service under another id, its white space aside.
fn readme(id: Option<&str>) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/models/botocore/sts/2011-06-15");
    let mut model = botosmith_model::load(&folder).0.unwrap();
    model.take_standard_partitions();
    if let Some(id) = id {
        model.metadata.service_id = id.to_owned();
    }
    let options = Options {
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        own_workspace: true,
        operations: None,
        vendored: Vendored::default(),
    };
    let mut problems = Problems::default();
    let files = generate(&model, &options, &mut problems);
    let files = files.unwrap_or_else(|| panic!("{:?}", problems.iter().next()));
    files["README.md"].split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_service_with_a_row_has_its_numbers_and_its_day() {
    let row = Record::of_project().of_package("aws-sdk-sts").unwrap();
    let found = row.compared().unwrap();
    let readme = readme(None);
    let expected = format!(
        "On {}, the crate that Botosmith made of all operations of {}'s model was compared with `aws-sdk-sts` {}:",
        row.day, row.model, found.version
    );
    assert!(readme.contains(&expected), "{expected}\n{readme}");
    let expected = format!("{} were missing and {} had another type", found.missing, found.other_type);
    assert!(readme.contains(&expected), "{expected}\n{readme}");
    // It is of a slice of that model.
    assert!(readme.contains("The crate that you are looking at was made of another model."), "{readme}");
    assert!(!readme.contains("have not been compared"), "{readme}");
}

#[test]
fn a_service_without_a_row_promises_nothing() {
    let readme = readme(Some("Nobody Knows"));
    assert!(readme.contains("`aws-sdk-nobodyknows`, but the two have not been compared."), "{readme}");
    assert!(!readme.contains("was compared with"), "{readme}");
}
