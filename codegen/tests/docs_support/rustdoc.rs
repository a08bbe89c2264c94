//! Hands rendered documentation to rustdoc itself. The comments stand on fields of plain structures, because rustdoc
//! checks nothing that a macro of another crate has carried, as the declarations of generated crates are.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use botosmith_codegen::docs::{markdown, Mention};
use botosmith_codegen::names;

/// A page of rustdoc's holds as many comments.
const FIELDS: usize = 500;

/// A module for one model: its strings as comments, its operations as methods that they can link to.
pub fn module(name: &str, operations: &[String], strings: &[String]) -> String {
    let path = |operation: &str| {
        operations.iter().any(|known| known == operation).then(|| {
            let method = names::function(operation);
            format!("crate::{name}::Client::{}", names::bare(&method))
        })
    };
    let link = |mention: Mention<'_>| match mention {
        Mention::Code(name) | Mention::Link(name) | Mention::Alone(name) => path(name),
        Mention::Address(address) => path(address.rsplit_once("/API_")?.1.strip_suffix(".html")?),
    };
    let mut out =
        format!("/// A model.\npub mod {name} {{\n/// Operations.\npub struct Client;\nimpl Client {{\n");
    for operation in operations {
        out.push_str(&format!("/// An operation.\npub fn {}() {{}}\n", names::function(operation)));
    }
    out.push_str("}\n");
    for (page, strings) in strings.chunks(FIELDS).enumerate() {
        out.push_str(&format!("/// Some strings.\npub struct Strings{page} {{\n"));
        for (at, html) in strings.iter().enumerate() {
            for line in markdown(html, &link).lines() {
                out.push_str("/// ");
                out.push_str(line);
                out.push('\n');
            }
            out.push_str(&format!("pub field{at}: u8,\n"));
        }
        out.push_str("}\n");
    }
    out + "}\n"
}

/// What rustdoc complains of, as it does under `RUSTDOCFLAGS="-D warnings"`; empty if it is content.
pub fn complaints(folder: &Path, source: &str) -> String {
    let output = rustdoc(folder, source, &["-D", "warnings"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() == told.is_empty(), "{told}");
    told
}

/// How many doctests rustdoc finds.
pub fn doctests(folder: &Path, source: &str) -> usize {
    let output = rustdoc(folder, source, &["--test"]);
    let told = String::from_utf8_lossy(&output.stdout);
    let count = told.lines().find_map(|line| line.strip_prefix("running ")?.split(' ').next()?.parse().ok());
    count.unwrap_or_else(|| panic!("{told}{}", String::from_utf8_lossy(&output.stderr)))
}

fn rustdoc(folder: &Path, source: &str, arguments: &[&str]) -> Output {
    fs::create_dir_all(folder).unwrap();
    let file = folder.join("documentation.rs");
    fs::write(&file, format!("//! Documentation of models.\n{source}")).unwrap();
    // The one beside the cargo that runs this, whatever the shell finds first.
    let beside = std::env::var_os("CARGO").map(|cargo| PathBuf::from(cargo).with_file_name("rustdoc"));
    let rustdoc = beside.filter(|path| path.exists()).unwrap_or_else(|| "rustdoc".into());
    let mut command = Command::new(rustdoc);
    command.args(["--edition", "2021", "--crate-type", "lib", "-o"]).arg(folder.join("doc"));
    command.args(arguments).arg(file).output().unwrap()
}
