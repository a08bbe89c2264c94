//! Manifest, README and crate root.

use super::source::{inner_doc, literal, HEADER};
use crate::ir::{ClientCrate, Package, Service};
use askama::Template;

#[derive(Template)]
#[template(path = "Cargo.toml")]
struct Manifest<'a> {
    package: &'a Package,
    service: &'a Service,
}

/// `Cargo.toml`
pub(super) fn manifest(ir: &ClientCrate) -> askama::Result<String> {
    Manifest { package: &ir.package, service: &ir.service }.render()
}

impl Manifest<'_> {
    fn quoted(&self, text: &str) -> String {
        // A TOML basic string.
        let mut out = String::from("\"");
        for c in text.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                // Whatever cannot be seen, or reorders what can, is shown as its number.
                c if c != '\'' && c.escape_debug().len() > 1 => {
                    out.push_str(&format!("\\U{:08X}", u32::from(c)))
                }
                c => out.push(c),
            }
        }
        out + "\""
    }
}

#[derive(Template)]
#[template(path = "README.md")]
struct Readme<'a> {
    package: &'a Package,
    service: &'a Service,
}

/// `README.md`
pub(super) fn readme(ir: &ClientCrate) -> askama::Result<String> {
    Readme { package: &ir.package, service: &ir.service }.render()
}

#[derive(Template)]
#[template(path = "lib.rs")]
struct Lib<'a> {
    package: &'a Package,
    service: &'a Service,
    header: &'static str,
    doc: String,
    waiters: bool,
}

/// `src/lib.rs`
pub(super) fn lib(ir: &ClientCrate) -> askama::Result<String> {
    let doc = inner_doc(&ir.service.doc);
    Lib { package: &ir.package, service: &ir.service, header: HEADER, doc, waiters: !ir.waiters.is_empty() }
        .render()
}

#[derive(Template)]
#[template(path = "meta.rs")]
struct Meta<'a> {
    service: &'a Service,
    header: &'static str,
}

/// `src/meta.rs`
pub(super) fn meta(ir: &ClientCrate) -> askama::Result<String> {
    Meta { service: &ir.service, header: HEADER }.render()
}

impl Meta<'_> {
    fn lit(&self, text: &str) -> String {
        literal(text)
    }
}
