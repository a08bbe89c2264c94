//! The stages that this crate calls, in one place: reading a model and making files of it.

pub use botosmith_codegen::package::Vendored;
pub use botosmith_codegen::render::{name_command, COMMAND};
pub use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
pub use botosmith_model::{load, load_draft, read_draft};
