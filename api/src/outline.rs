//! The outline of a public API: a line an item, for people to read and to compare.

use crate::item::{Item, Parameters, Signature, What};
use crate::ty::Ty;
use crate::write::{Style, Unnameable, Writer};
use crate::Api;

/// The outline of an API: sorted, modules as headings.
pub fn outline(api: &Api) -> String {
    let writer = Writer { names: &api.names, style: Style::Short };
    let mut lines: Vec<(&str, &str, String)> = Vec::new();
    for item in &api.items {
        let what = line(&writer, item).unwrap_or_else(|unnameable| format!(" // of {unnameable}"));
        let mut line = format!("{} {}{what}", item.kind.name(), item.path);
        if item.non_exhaustive {
            line.push_str(", non-exhaustive");
        }
        if item.deprecated {
            line.push_str(", deprecated");
        }
        lines.push((&item.module, &item.path, line));
    }
    lines.sort();
    lines.dedup();
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

/// What stands behind an item's name.
fn line(writer: &Writer<'_>, item: &Item) -> Result<String, Unnameable> {
    Ok(match &item.what {
        What::Name(None) => String::new(),
        What::Name(Some(definition)) => format!(" = {definition}"),
        What::Type { parameters, alias } => {
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
        What::Variant { held: Some(types), .. } if types.is_empty() => String::new(),
        What::Variant { held: Some(types), .. } => writer.ty(&Ty::Tuple(types.clone()))?,
        What::Function { signature, .. } => self::signature(writer, signature)?,
        What::Implementation { named, .. } => format!(": {}", writer.named(named)?),
    })
}

fn signature(writer: &Writer<'_>, signature: &Signature) -> Result<String, Unnameable> {
    let mut inputs = Vec::new();
    for (name, ty) in &signature.inputs {
        inputs.push(match (name.as_str(), ty) {
            ("self", Ty::Ref { mutable: false, .. }) => "&self".to_owned(),
            ("self", Ty::Ref { mutable: true, .. }) => "&mut self".to_owned(),
            ("self", _) => "self".to_owned(),
            _ => writer.ty(ty)?,
        });
    }
    let output = match &signature.output {
        Some(output) => writer.result(output)?,
        None => String::new(),
    };
    let asynchronous = if signature.is_async { ", async" } else { "" };
    let Parameters { list, .. } = &signature.parameters;
    let parameters = writer.parameters(list)?;
    let parameters =
        if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) };
    Ok(format!("{parameters}({}){output}{asynchronous}", inputs.join(", ")))
}
