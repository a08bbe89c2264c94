//! Generates the client of a fixture service into the folder for what is built. The package's folder is called like the
//! fixture.

use botosmith_codegen::package::Vendored;
use botosmith_codegen::{generate, Options, RuntimeDependency};
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let name = here.file_name().ok_or("a package without a folder")?;
    let fixture = here.join("../../../fixtures").join(name);
    println!("cargo::rerun-if-changed={}", fixture.join("service-2.json").display());
    println!("cargo::rerun-if-changed=../build.rs");

    let (model, mut problems) = botosmith_model::load(&fixture);
    let options = Options {
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        own_workspace: false,
        operations: None,
        vendored: Vendored::default(),
    };
    let files = model.and_then(|model| generate(&model, &options, &mut problems));
    let files =
        files.ok_or_else(|| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for (path, text) in &files {
        // The data of features stand beside the source.
        let (path, text) = match path.strip_prefix("src/") {
            Some(source) => (out.join("client").join(source), outer(text)),
            None => (out.join(path), text.clone()),
        };
        fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// A crate's root without what must stand at the beginning of a file: `client.rs` includes it in its middle.
fn outer(text: &str) -> String {
    let is_inner = |line: &&str| line.starts_with("//!") || line.starts_with("#![");
    text.lines().filter(|line| !is_inner(line)).flat_map(|line| [line, "\n"]).collect()
}
