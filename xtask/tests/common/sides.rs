//! What tests of comparisons share: two sides that differ, and their JSON.

use super::archives::VERSION;
use super::{model, Project};
use serde_json::Value;

/// A project with folders `old` and `new` of models: `alpha` gains an operation, `beta` loses one, `same` stays.
pub fn two_sides() -> Project {
    let project = Project::new();
    for (side, alpha, beta) in
        [("old", &["GetOne"][..], &["ListAll", "GetAll"][..]), ("new", &["GetOne", "PutOne"], &["ListAll"])]
    {
        for (service, operations) in [("alpha", alpha), ("beta", beta), ("same", &["Stay"])] {
            project.put(&format!("{side}/{service}/{VERSION}/service-2.json"), &model(service, operations));
        }
    }
    project
}

/// What was printed as JSON.
#[track_caller]
pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
