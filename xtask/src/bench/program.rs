//! The programs that are built with a service crate, and the workspace around them, as text.
//!
//! Writes nothing. The same source is built with both crates; only the dependency line differs.

use botosmith_codegen::names;
use std::fmt::Write as _;
use std::path::Path;

/// The program with one call: name of its package, folder and binary.
pub const ONE_CALL: &str = "one-call";

/// The program that calls every operation, likewise.
pub const ALL_OPERATIONS: &str = "all-operations";

/// What the programs of a service are made of.
#[derive(Clone, Debug)]
pub struct Programs {
    /// The dependency's name: the official package's.
    pub dependency: String,
    /// The operation that the program with one call makes.
    pub call: String,
    /// All operations of the model.
    pub operations: Vec<String>,
}

impl Programs {
    /// The same, without the operations that the official crate in a folder does not have. All stay where it cannot be told.
    #[must_use]
    pub fn known_to(&self, official: &Path) -> Self {
        let folder = official.join("src/operation");
        let is_known =
            |operation: &String| folder.join(format!("{}.rs", names::function(operation))).is_file();
        let mut known = self.clone();
        if folder.is_dir() {
            known.operations.retain(is_known);
        }
        known
    }

    /// The source of a program; every other `edit` is an edit of it.
    pub fn source(&self, program: &str, edit: usize) -> String {
        if program == ONE_CALL {
            self.one_call(edit)
        } else {
            self.all_operations(edit)
        }
    }

    fn one_call(&self, edit: usize) -> String {
        let call = names::function(&self.call);
        self.fill(include_str!("../../bench/one-call.rs.in"), edit).replace("@CALL@", &call)
    }

    fn all_operations(&self, edit: usize) -> String {
        let (mut calls, mut functions) = (String::new(), String::new());
        for operation in &self.operations {
            let name = names::function(operation);
            // Writing to a string cannot fail.
            let _ = writeln!(calls, "    operations::{name}(&client).await?;");
            let _ = write!(
                functions,
                "\n    pub(super) async fn {name}(client: &Client) -> Result<(), Error> {{\n        \
                 client.{name}().send().await?;\n        Ok(())\n    }}\n"
            );
        }
        self.fill(include_str!("../../bench/all-operations.rs.in"), edit)
            .replace("@CALLS@", &calls)
            .replace("@FUNCTIONS@", &functions)
    }

    fn fill(&self, template: &str, edit: usize) -> String {
        template.replace("@SDK@", &crate_name(&self.dependency)).replace("@EDIT@", &edit.to_string())
    }

    /// The manifest of a program that depends on what `requirement` says: the value of the
    /// dependency in TOML.
    pub fn manifest(&self, program: &str, requirement: &str) -> String {
        include_str!("../../bench/program.toml.in")
            .replace("@NAME@", program)
            .replace("@DEPENDENCY@", &self.dependency)
            .replace("@REQUIREMENT@", requirement)
    }
}

/// The manifest of the workspace that holds the programs.
pub fn workspace() -> &'static str {
    include_str!("../../bench/workspace.toml.in")
}

/// The name by which Rust knows a package.
pub fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}
