//! The outline of a public API: one line for each item, to read and to compare.
//!
//! Each implementation of a trait has its own line, except for traits with parameters, of which there may be many.
//! Of the auto traits, the outline names those that a type does not implement.

use crate::item::{Item, Kind, Owner, Signature, What};
use crate::members::AUTOMATIC;
use crate::ty::Ty;
use crate::write::{Style, Unnameable, Writer};
use crate::Api;
use std::collections::{BTreeMap, BTreeSet};

/// What types implement, by module and path.
type Implemented<'a> = BTreeMap<(&'a str, &'a str), BTreeSet<String>>;

/// The outline of an API: sorted, modules as headings.
pub fn outline(api: &Api) -> String {
    let writer = Writer { names: &api.names, style: Style::Short };
    let implemented = implemented(api, &writer);
    let mut lines: BTreeSet<(&str, &str, String)> = BTreeSet::new();
    for item in &api.items {
        let what = line(&writer, item).unwrap_or_else(|unnameable| format!(" // of {unnameable}"));
        let traits = implemented.get(&(item.module.as_str(), item.path.as_str()));
        let traits = match (item.kind, traits) {
            (Kind::Implementation, _) if !what.ends_with('>') => continue,
            (Kind::Type, Some(traits)) => self::traits(traits),
            _ => String::new(),
        };
        let mut line = format!("{} {}{what}{traits}", item.kind.name(), item.path);
        if item.non_exhaustive {
            line.push_str(", non-exhaustive");
        }
        if item.deprecated {
            line.push_str(", deprecated");
        }
        lines.insert((&item.module, &item.path, line));
    }
    let mut text = String::new();
    let mut module = None;
    for (of, _, line) in lines {
        if module != Some(of) {
            text.push_str(if of.is_empty() { "mod crate" } else { "mod " });
            text.push_str(of);
            text.push('\n');
            module = Some(of);
        }
        text.push_str("    ");
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn implemented<'a>(api: &'a Api, writer: &Writer<'_>) -> Implemented<'a> {
    let mut found = Implemented::new();
    for item in &api.items {
        if let What::Implementation { named, .. } = &item.what {
            let name = writer.named(named).unwrap_or_else(|definition| definition);
            found.entry((&item.module, &item.path)).or_default().insert(name);
        }
    }
    found
}

/// Those without parameters, and which are not there though they usually are.
fn traits(implemented: &BTreeSet<String>) -> String {
    let own = implemented.iter().filter(|name| !name.contains('<') && !AUTOMATIC.contains(&name.as_str()));
    let mut own: Vec<&str> = own.map(|name| name.rsplit("::").next().unwrap_or(name)).collect();
    own.sort_unstable();
    let colon = if own.is_empty() { "" } else { ": " };
    let lacking = AUTOMATIC.iter().filter(|name| !implemented.contains(**name));
    let lacking: String = lacking.map(|name| format!(", not {name}")).collect();
    format!("{colon}{}{lacking}", own.join(" + "))
}

/// What stands behind an item's name.
pub(crate) fn line(writer: &Writer<'_>, item: &Item) -> Result<String, Unnameable> {
    Ok(match &item.what {
        What::Name(None) | What::Trait { .. } | What::Macro(_) => String::new(),
        What::Name(Some(definition)) => format!(" = {definition}"),
        What::Type { parameters, alias, .. } => {
            let names: Vec<&str> = parameters.list.iter().map(|parameter| parameter.name.as_str()).collect();
            let names = if names.is_empty() { String::new() } else { format!("<{}>", names.join(", ")) };
            match alias {
                // Its own name would be the answer.
                Some(Ty::Named(of)) => format!("{names} = {}", writer.named(of)?),
                Some(of) => format!("{names} = {}", writer.ty(of)?),
                None => names,
            }
        }
        What::Field { ty, .. } | What::Value(ty) => format!(": {}", writer.ty(ty)?),
        What::Variant { held: None, .. } => " {..}".to_owned(),
        What::Variant { held: Some(types), .. } => {
            let types: Result<Vec<String>, Unnameable> = types.iter().map(|ty| writer.ty(ty)).collect();
            let types = types?.join(", ");
            if types.is_empty() {
                types
            } else {
                format!("({types})")
            }
        }
        What::Function { owner, signature, .. } => self::signature(writer, owner.as_ref(), signature)?,
        What::Implementation { named, .. } => format!(": {}", writer.named(named)?),
    })
}

fn signature(
    writer: &Writer<'_>,
    owner: Option<&Owner>,
    signature: &Signature,
) -> Result<String, Unnameable> {
    let itself = Ty::Generic("Self".to_owned());
    let ty = |ty: &Ty| match owner {
        Some(owner) => ty.replaced(&owner.ty, &itself),
        None => ty.clone(),
    };
    let mut inputs = Vec::new();
    for (name, input) in &signature.inputs {
        inputs.push(match (name.as_str(), input) {
            ("self", Ty::Ref { mutable: false, .. }) => "&self".to_owned(),
            ("self", Ty::Ref { mutable: true, .. }) => "&mut self".to_owned(),
            ("self", _) => "self".to_owned(),
            _ => writer.ty(&ty(input))?,
        });
    }
    let output = match &signature.output {
        Some(output) => writer.result(&ty(output))?,
        None => String::new(),
    };
    let asynchronous = if signature.is_async { ", async" } else { "" };
    let parameters = writer.parameters(&signature.parameters.list)?;
    let parameters =
        if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) };
    Ok(format!("{parameters}({}){output}{asynchronous}", inputs.join(", ")))
}
