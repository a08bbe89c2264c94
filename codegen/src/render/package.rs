//! Manifest, README, notice, crate root and examples.

use super::guide::{self, Programs};
use super::source::{inner_doc, literal, HEADER};
use crate::ir::{Call, ClientCrate, Doc, Guide, OpDef, Package, Service};
use askama::Template;

#[derive(Template)]
#[template(path = "manifest.toml")]
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
    guide: &'a Guide,
    /// The service tells its clients where to call it.
    discovery: bool,
}

/// `README.md`
pub(super) fn readme(ir: &ClientCrate) -> askama::Result<String> {
    let discovery = ir.endpoint_operation.is_some();
    Readme { package: &ir.package, service: &ir.service, guide: &ir.guide, discovery }.render()
}

#[derive(Template)]
#[template(path = "NOTICE.md")]
struct Notice<'a> {
    package: &'a Package,
}

/// `NOTICE`
pub(super) fn notice(ir: &ClientCrate) -> askama::Result<String> {
    Notice { package: &ir.package }.render()
}

/// The files in `examples/`: path and text.
pub(super) fn examples(ir: &ClientCrate) -> impl Iterator<Item = (String, String)> + '_ {
    let head = "// Copied by `cargo xtask generate` of Botosmith from the examples beside the model. Do not edit here.\n";
    ir.package.examples.iter().map(move |(name, text)| (format!("examples/{name}"), format!("{head}{text}")))
}

#[derive(Template)]
#[template(path = "lib.rs")]
struct Lib<'a> {
    ir: &'a ClientCrate,
    package: &'a Package,
    service: &'a Service,
    guide: &'a Guide,
    programs: Programs,
    header: &'static str,
    /// The service's own introduction: its first paragraph, and what comes after it.
    lead: String,
    about: String,
    waiters: bool,
}

/// `src/lib.rs`
pub(super) fn lib(ir: &ClientCrate) -> Result<String, Box<dyn std::error::Error>> {
    let (lead, about) = introduction(&ir.service.doc);
    let lib = Lib {
        ir,
        package: &ir.package,
        service: &ir.service,
        guide: &ir.guide,
        programs: guide::programs(ir)?,
        header: HEADER,
        lead: inner_doc(&lead),
        about: inner_doc(&about),
        waiters: !ir.waiters.is_empty(),
    };
    Ok(lib.render()?)
}

/// The first paragraph of a text, and the rest. Where it begins with anything else than a paragraph, all is rest:
/// a list or a block of code may have empty lines in it.
fn introduction(doc: &Doc) -> (Doc, Doc) {
    let paragraph = doc.0.first().is_some_and(|line| {
        line.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '[' | '_' | '`' | '\'' | '"'))
            && !line.starts_with("```")
            && !line.starts_with(|c: char| c.is_ascii_digit())
    });
    let end = match paragraph {
        true => doc.0.iter().position(String::is_empty).unwrap_or(doc.0.len()),
        false => 0,
    };
    let (lead, about) = doc.0.split_at(end);
    (Doc(lead.to_vec()), Doc(about.to_vec()))
}

impl Lib<'_> {
    fn op(&self, call: &Call) -> &OpDef {
        &self.ir.operations[call.operation]
    }
    /// A name as links have it: no keyword is one there.
    fn linked<'n>(&self, name: &'n str) -> &'n str {
        crate::names::bare(name)
    }
    /// What is to be said of a program whose call sets only a part of what the operation requires.
    fn lacks(&self, call: &Call) -> String {
        match call.complete {
            true => String::new(),
            false => format!(
                "//! `{}` requires more members than this program sets.\n//!\n",
                self.linked(&self.op(call).module)
            ),
        }
    }
}

#[derive(Template)]
#[template(path = "meta.rs")]
struct Meta<'a> {
    ir: &'a ClientCrate,
    service: &'a Service,
    header: &'static str,
}

/// `src/meta.rs`
pub(super) fn meta(ir: &ClientCrate) -> askama::Result<String> {
    Meta { ir, service: &ir.service, header: HEADER }.render()
}

impl Meta<'_> {
    fn lit(&self, text: &str) -> String {
        literal(text)
    }
}
