//! Tables of the operations and errors of generated crates, out of their own declarations: `services!` in `services.rs`
//! makes them a client each. Build scripts use it; what a declaration does not say is not in a table.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A generated crate: the service's name, the package, and its folder.
pub type Crate = (String, String, PathBuf);

/// Writes the tables of some crates into the folder for what is built, as `services.rs`.
///
/// # Errors
/// What the disk says, or which file declares nothing.
pub fn write(crates: &[Crate]) -> Result<(), Box<dyn Error>> {
    let mut tables = String::from("services! {\n");
    for (name, package, folder) in crates {
        service(&mut tables, name, package, &folder.join("src"))?;
    }
    tables += "}\n";
    fs::write(Path::new(&std::env::var("OUT_DIR")?).join("services.rs"), tables)?;
    Ok(())
}

/// `"folder" module: crate { method operation::Input; … } { Error; … }`; behind an input, the field and the name of the
/// output's stream, where it has one.
fn service(tables: &mut String, name: &str, package: &str, src: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", src.display());
    let (module, krate) = (name.replace('-', "_"), package.replace('-', "_"));
    writeln!(tables, "    \"{name}\" {module}: {krate} {{")?;
    let mut files: Vec<PathBuf> =
        fs::read_dir(src.join("operation"))?.map(|file| Ok(file?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    for file in &files {
        let text = fs::read_to_string(file)?;
        let (method, input) =
            operation(&text).ok_or_else(|| format!("{}: no operation is declared", file.display()))?;
        let module = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
        let stream = stream(&text).map(|(field, name)| format!(" [{field} {name}]")).unwrap_or_default();
        writeln!(tables, "        {method} {module}::{input}{stream};")?;
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

/// The field and the name, in quotes, of the stream in `output! { … pub field, …: required value<…::ByteStream> = "Name", … }`.
fn stream(text: &str) -> Option<(&str, &str)> {
    let declaration = text.split_once("\noutput! {").or_else(|| text.split_once("\nextended_output! {"))?;
    let declaration = declaration.1.split("\n}").next()?;
    let line = declaration.lines().find(|line| line.contains("::ByteStream> = "))?;
    let field = line.trim().strip_prefix("pub ")?.split(',').next()?;
    let name = line.split_once("> = ")?.1.split([',', ';']).next()?;
    Some((field, name))
}
