//! Which program speaks: `cargo xtask` in a checkout of Botosmith, or `cargo botosmith` in anybody's workspace.
//!
//! What both do is the same code, and this is what it has to know to name commands and folders that are there. Plain data.

/// A program, as its messages name it and its folders.
#[derive(Debug)]
pub struct Program {
    /// How people call it, such as `cargo botosmith`.
    pub name: &'static str,
    /// The command that adds a service to the models that are kept, without the service.
    pub add: &'static str,
    /// The folder of the models that are kept, seen from the context's root.
    pub models: &'static str,
    /// The folder of crates of the context's own workspace, which need no workspace of their own; seen from the root.
    pub crates: Option<&'static str>,
    /// The folder of the runtime, seen from the root; where there is none, crates depend on the version in [`RUNTIME`].
    pub runtime: Option<&'static str>,
}

/// The version of `botosmith-runtime` that the generated code is for.
pub const RUNTIME: &str = "0.1.0";
