//! Finds the generated crates that this package depends on, and writes the tables of their operations and errors
//! out of their own declarations: `services!` in `src/services.rs` makes them a client each.
//!
//! A service joins the tests by one line under `[dependencies]`. Nothing is made up here: what a declaration does not
//! say is not in a table.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut tables = String::from("services! {\n");
    for line in fs::read_to_string("Cargo.toml")?.lines() {
        let Some((package, folder)) = line.split_once(" = { path = \"../../generated/") else { continue };
        let folder = folder.split('"').next().unwrap_or_default();
        service(&mut tables, package, folder)?;
    }
    tables += "}\n";
    fs::write(Path::new(&env::var("OUT_DIR")?).join("services.rs"), tables)?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=Cargo.toml");
    Ok(())
}

/// `"folder" module: crate { method operation::Input; … } { Error; … }`
fn service(tables: &mut String, package: &str, folder: &str) -> Result<(), Box<dyn Error>> {
    let src = Path::new("../../generated").join(folder).join("src");
    println!("cargo::rerun-if-changed={}", src.display());
    let (module, krate) = (folder.replace('-', "_"), package.replace('-', "_"));
    writeln!(tables, "    \"{folder}\" {module}: {krate} {{")?;
    let mut files: Vec<PathBuf> =
        fs::read_dir(src.join("operation"))?.map(|file| Ok(file?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    for file in &files {
        let text = fs::read_to_string(file)?;
        let (method, input) =
            operation(&text).ok_or_else(|| format!("{}: no operation is declared", file.display()))?;
        let module = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
        writeln!(tables, "        {method} {module}::{input};")?;
    }
    tables.push_str("    } {\n");
    // A service without errors has no such file.
    let errors = fs::read_to_string(src.join("types/error.rs")).unwrap_or_default();
    for line in errors.lines().filter_map(|line| line.trim().strip_prefix("pub struct ")) {
        let name = line.split(' ').next().unwrap_or_default();
        writeln!(tables, "        {name};")?;
    }
    tables.push_str("    }\n");
    Ok(())
}

/// The method and the input of `operation! { … pub fn method(Input) -> Result<…> … }`.
fn operation(text: &str) -> Option<(&str, &str)> {
    let declaration = text.split_once("\noperation! {")?.1;
    declaration.lines().find_map(|line| {
        let (method, rest) = line.trim().strip_prefix("pub fn ")?.split_once('(')?;
        Some((method, rest.split_once(')')?.0))
    })
}
