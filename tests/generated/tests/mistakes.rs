//! What the compiler says about mistakes that callers make, line by line beside what it says with the
//! official crate. `cargo run -p botosmith-tests --example official_mistakes` asks the compiler for that.

use botosmith_tests::mistakes::{folder, messages, programs, recorded, Client};
use std::path::Path;

/// Where the first line of a message is not that of the official crate, and why.
const DIFFERENT: [(&str, &str); 7] = [
    ("mock_without_feature", "the configuration's builder is the runtime's"),
    ("paginator_method_misspelled", "a paginator is one generic type"),
    ("setter_of_a_structure_misspelled", "structures share generic builder types"),
    ("setter_of_an_output_misspelled", "structures share generic builder types"),
    (
        "setter_of_text_gets_a_number",
        "`primitives::Document` has a variant `String`, so the type's path is written whole",
    ),
    ("wait_missing", "a waiter's builder is that of the operation it polls, with something else to hold"),
    ("wait_sent", "a waiter's builder is that of the operation it polls, with something else to hold"),
];

#[test]
fn a_mistake_is_answered_as_with_the_official_crate() {
    let found = messages(Client::Generated, Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap();
    let official = recorded();
    assert_eq!(official.keys().collect::<Vec<_>>(), programs().keys().collect::<Vec<_>>());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, message) in &found {
            let both = format!("# botosmith-proton\n\n{message}# aws-sdk-proton\n\n{}", official[name]);
            insta::assert_snapshot!(name.as_str(), both);
        }
    });
    let different: Vec<&str> = found
        .keys()
        .map(String::as_str)
        .filter(|name| first(&found[*name]) != first(&official[*name]))
        .collect();
    assert_eq!(different, DIFFERENT.map(|(name, _)| name), "these begin in another way");
}

/// The first line of a message, as it is under the official crate's name. A fluent builder has a parameter, and
/// the compiler names it where the parameter does not matter.
fn first(message: &str) -> String {
    let line = message.trim_start().lines().next().unwrap_or_default();
    line.replace("botosmith_proton", "aws_sdk_proton").replace("FluentBuilder<C>", "FluentBuilder")
}
