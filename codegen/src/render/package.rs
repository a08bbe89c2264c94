//! Manifest, README, notice, crate root and examples.

use super::source::{inner_doc, literal, HEADER};
use crate::ir::{
    Call, Canned, ClientCrate, Doc, ErrorDef, Guide, OpDef, Package, Service, Setter, WaiterDef,
};
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
    guide: &'a Guide,
}

/// `README.md`
pub(super) fn readme(ir: &ClientCrate) -> askama::Result<String> {
    Readme { package: &ir.package, service: &ir.service, guide: &ir.guide }.render()
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
    header: &'static str,
    /// The service's own introduction: its first paragraph, and what comes after it.
    lead: String,
    about: String,
    waiters: bool,
}

/// `src/lib.rs`
pub(super) fn lib(ir: &ClientCrate) -> askama::Result<String> {
    let (lead, about) = introduction(&ir.service.doc);
    Lib {
        ir,
        package: &ir.package,
        service: &ir.service,
        guide: &ir.guide,
        header: HEADER,
        lead: inner_doc(&lead),
        about: inner_doc(&about),
        waiters: !ir.waiters.is_empty(),
    }
    .render()
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
    fn error(&self, place: &usize) -> &ErrorDef {
        &self.ir.errors[*place]
    }
    fn waiter(&self, place: &usize) -> &WaiterDef {
        &self.ir.waiters[*place]
    }
    fn has_items(&self, op: &OpDef) -> bool {
        op.paginator.as_ref().is_some_and(|paginator| paginator.items.is_some())
    }
    /// A name as links have it: no keyword is one there.
    fn linked<'n>(&self, name: &'n str) -> &'n str {
        crate::names::bare(name)
    }
    /// The call of an operation, without `send()`.
    fn call(&self, call: &Call) -> String {
        format!("client.{}(){}", self.op(call).module, setters(call))
    }
    /// The call of a waiter.
    fn wait(&self, waiter: &WaiterDef, call: &Call) -> String {
        format!("client.{}(){}", waiter.method, setters(call))
    }
    /// Builds an output: what follows its builder, a line each.
    fn output(&self, canned: &Canned) -> Vec<String> {
        let mut lines: Vec<String> = canned.output.iter().map(setter).collect();
        lines.push(".build()".to_owned());
        // A builder that fills a structure of optional fields may lack a required one.
        if self.op(&canned.call).output.fields.is_some() {
            lines.push(".unwrap()".to_owned());
        }
        lines
    }
}

fn setters(call: &Call) -> String {
    let rest = if call.complete { "" } else { " /* and the other required members */" };
    call.setters.iter().map(|setter| format!(".{setter}")).collect::<String>() + rest
}

fn setter(setter: &Setter) -> String {
    match &setter.text {
        Some(text) => format!(".{}({})", setter.ident, literal(text)),
        None => format!(".{}(Some(Default::default()))", setter.ident),
    }
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
