//! Writes a program that makes the calls of botocore's endpoint tests with generated clients:
//! `cargo run -p endpoint-tests --example sent -- CLIENTS OUT`, where CLIENTS is a folder that `cargo xtask generate --out`
//! wrote. Then `cargo run --manifest-path OUT/Cargo.toml -- DIR`, where DIR is botocore's unpacked source archive, says of
//! how many calls the request goes where it should, and ends with 1 where one does not.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [clients, out] = arguments.as_slice() else {
        eprintln!("usage: sent CLIENTS OUT");
        return Ok(ExitCode::from(2));
    };
    let mut folders: Vec<PathBuf> =
        fs::read_dir(clients)?.map(|e| Ok(e?.path())).collect::<Result<_, std::io::Error>>()?;
    folders.retain(|folder| folder.join("src/operation").is_dir());
    folders.sort();
    let (mut dependencies, mut table) = (String::new(), String::from("services! {\n"));
    for folder in &folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let package =
            package(&fs::read_to_string(folder.join("Cargo.toml"))?).ok_or("a manifest without a name")?;
        let path = folder.canonicalize()?;
        writeln!(dependencies, "{package} = {{ path = {path:?}, default-features = false }}")?;
        writeln!(table, "    {:?} {} {{", name, package.replace('-', "_"))?;
        operations(folder, &mut table)?;
        table.push_str("    }\n");
    }
    table.push_str("}\n");
    fs::create_dir_all(out.join("src"))?;
    let manifest = MANIFEST.replace("HERE", env!("CARGO_MANIFEST_DIR"));
    fs::write(out.join("Cargo.toml"), manifest + &dependencies)?;
    fs::write(out.join("src/main.rs"), include_str!("sent/program.rs").replace("services! {}\n", &table))?;
    Ok(ExitCode::SUCCESS)
}

fn package(manifest: &str) -> Option<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("name = "))?;
    Some(line.trim_matches('"').to_owned())
}

/// `module::Input;` for each operation.
fn operations(folder: &Path, table: &mut String) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder.join("src/operation"))?
        .map(|e| Ok(e?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let declared = text.split_once("\noperation! {").map(|(_, rest)| rest).unwrap_or_default();
        let call = declared.lines().find_map(|line| line.trim().strip_prefix("pub fn ")?.split_once('('));
        let (_, rest) = call.ok_or("no operation is declared")?;
        let module = file.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(table, "        {module}::{};", rest.split(')').next().unwrap_or_default())?;
    }
    Ok(())
}

const MANIFEST: &str = r#"[package]
name = "sent-requests"
version = "0.0.0"
edition = "2021"
publish = false

[workspace]

[dependencies]
aws-credential-types = "1"
aws-smithy-json = "0.65"
aws-smithy-runtime-api = { version = "1", features = ["client", "http-1x"] }
aws-smithy-schema = "1"
aws-types = "1"
botosmith-runtime = { path = "HERE/../../runtime" }
serde_json = "1"
tokio = { version = "1", features = ["rt", "time"] }
"#;
