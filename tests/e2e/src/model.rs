//! The vendored model that the client under test was generated from, and names that follow from it.

use botosmith_model::{Members, Operation, ServiceModel};
use std::path::Path;
use std::sync::OnceLock;

/// The model, read once.
///
/// # Panics
/// Where the model has problems.
pub fn model() -> &'static ServiceModel {
    static MODEL: OnceLock<ServiceModel> = OnceLock::new();
    MODEL.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (model, problems) = botosmith_model::load(&root.join("../../model/services/proton/2020-07-20"));
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        model.unwrap_or_else(|| panic!("{problems:#?}"))
    })
}

/// An operation of the model.
///
/// # Panics
/// Where there is none of this name.
pub fn operation(name: &str) -> &'static Operation {
    model().operations.get(name).unwrap_or_else(|| panic!("the model has no operation {name}"))
}

/// The members of a structure of the model.
///
/// # Panics
/// Where there is none of this name.
pub fn members(name: &str) -> &'static Members {
    model().shapes[name].members().unwrap_or_else(|| panic!("{name} is no structure"))
}

/// The names of an operation's input and output structures.
///
/// # Panics
/// Where the operation has none: those of this service all have both.
pub fn shapes(operation: &Operation) -> (&str, &str) {
    match (&operation.input, &operation.output) {
        (Some(input), Some(output)) => (input, output),
        _ => panic!("{} lacks an input or output", operation.name),
    }
}

/// A name of the model as Rust writes fields and functions; enough for this service's names.
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}
