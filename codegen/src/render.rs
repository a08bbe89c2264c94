//! From [`ir`](crate::ir) to text. Never sees the model, and decides nothing.
//!
//! What is laid out for people — manifest, README, declarations — are askama templates in
//! `templates/`; Rust proper goes through quote and prettyplease.

mod declarations;
pub mod endpoint;
mod package;
mod source;

use crate::ir::ClientCrate;
use crate::{format, FileSet};

/// The licence of everything that is generated.
const LICENSE: &str = include_str!("../../LICENSE");

/// Renders a crate.
///
/// # Errors
/// Where a file is not Rust, which is a fault of the generator, or a template fails.
pub fn render(ir: &ClientCrate) -> Result<FileSet, Box<dyn std::error::Error>> {
    let mut files = FileSet::new();
    files.insert("Cargo.toml".to_owned(), package::manifest(ir)?);
    files.insert("README.md".to_owned(), package::readme(ir)?);
    files.insert("LICENSE".to_owned(), LICENSE.to_owned());
    files.insert("src/lib.rs".to_owned(), package::lib(ir)?);
    declarations::render(ir, &mut files)?;
    let rules = format::items(endpoint::render(&ir.rule_set, &ir.partitions))?;
    let rules = format!("{}//! Endpoint rules of the service and AWS's partitions, as data for the runtime's engine.\n\n{rules}", source::HEADER);
    files.insert("src/endpoint_rules.rs".to_owned(), rules);
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        format::check(path, text)?;
    }
    Ok(files)
}
