//! Proton's crate made of the Smithy model beside the one made of botocore's: all that differs is in `smithy/proton.txt`.

use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Lines that a list may have before it says nothing any more.
const MOST: usize = 15;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn crate_of(model: &str) -> FileSet {
    let (model, mut problems) = botosmith_model::load(&project().join(model));
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let mut model = model.unwrap();
    model.take_standard_partitions();
    let options = Options {
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        own_workspace: true,
        operations: None,
        vendored: Default::default(),
    };
    generate(&model, &options, &mut problems).unwrap()
}

/// How often each line stands in a file of one crate and not in that of the other. The order of lines is left aside: members
/// and errors are in the order of the model, and botocore's model has both in another.
fn differences(old: &FileSet, new: &FileSet) -> Vec<String> {
    assert_eq!(old.keys().collect::<Vec<_>>(), new.keys().collect::<Vec<_>>());
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    for (path, old) in old {
        let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
        old.lines().for_each(|line| *counts.entry(line).or_default() -= 1);
        new[path].lines().for_each(|line| *counts.entry(line).or_default() += 1);
        // The checksums of the files say nothing of the crate.
        counts.retain(|line, count| *count != 0 && !line.trim().is_empty() && !line.contains("\"sha256:"));
        for (line, count) in counts {
            let side = if count < 0 { "botocore" } else { "smithy" };
            let times = usize::try_from(count.abs()).unwrap();
            *all.entry(format!("{side}: {}", line.trim())).or_default() += times;
        }
    }
    all.into_iter().map(|(line, times)| format!("{times} × {line}")).collect()
}

#[test]
fn proton_of_both_front_ends_differs_in_a_few_lines() {
    let botocore = crate_of("model/services/proton/2020-07-20");
    let smithy = crate_of("tests/proton/smithy/proton-2020-07-20.json.gz");
    let found = differences(&botocore, &smithy);
    let golden = project().join("codegen/tests/smithy/proton.txt");
    let note = "# botocore's model is of 2025-10, Smithy's of 2025-04: in between, Proton was deprecated. What a member alone \
                constrains,\n# botocore's models have as a shape of its own.\n";
    let text = format!("{note}{}\n", found.join("\n"));
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&golden, &text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(&golden).unwrap_or_default(), "INSTA_UPDATE=always writes the list");
    assert!(found.len() <= MOST, "{} lines", found.len());
}
