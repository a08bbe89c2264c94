//! What the manifest, the README and the changelog say. Plain data, as all of [`ir`](crate::ir).

/// What goes into the manifest.
#[derive(Clone, Debug)]
pub struct Package {
    /// `botosmith-proton`.
    pub name: String,
    /// `botosmith_proton`.
    pub lib: String,
    /// The crate that this one stands in for: `aws-sdk-proton`.
    pub official: String,
    /// The release of that crate that this one's public API has been compared with, where it has been.
    pub compared: Option<String>,
    /// What the record says of the last comparison, a paragraph of Markdown; nothing where `compared` says it.
    pub recorded: Option<String>,
    /// One line.
    pub description: String,
    /// Words by which the crate is found, beside those that all have.
    pub keywords: Vec<String>,
    /// The crate's own version: `0.1.0`.
    pub version: String,
    /// The same, as a requirement: `0.1`.
    pub requirement: String,
    /// Where the runtime is.
    pub runtime: Dependency,
    /// The manifest gets a `[workspace]` table.
    pub own_workspace: bool,
    /// The generator's version.
    pub generator: String,
    /// Package and version that the model was taken from, where that is known.
    pub source: Option<String>,
    /// Whose work the model is, in the words of its source, where that is known.
    pub notice: Option<String>,
    /// Programs that users learn from: name of the file and text.
    pub examples: Vec<(String, String)>,
    /// Name and SHA-256 of each file of the model.
    pub sources: Vec<(String, String)>,
    /// The selected operations, where not all of them are there.
    pub operations: Option<Vec<String>>,
    /// The only registry that it may go to, where there is one.
    pub registry: Option<String>,
    /// The releases, the newest first.
    pub releases: Vec<Release>,
}

/// Where Cargo finds a dependency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// A folder.
    pub path: Option<String>,
    /// A version requirement.
    pub version: Option<String>,
    /// The registry that has the version, where it is not crates.io.
    pub registry: Option<String>,
}

/// A section of the changelog.
#[derive(Clone, Debug)]
pub struct Release {
    /// The version, and the day where it is known: `0.1.0 (2022-11-14)`.
    pub title: String,
    /// What it was made from.
    pub made_from: Option<String>,
    /// Why it breaks callers' code and is no major version all the same.
    pub allowed: Option<String>,
    /// Headings with lines of Markdown below them.
    pub parts: Vec<(&'static str, Vec<String>)>,
}
