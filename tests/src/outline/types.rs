//! Types and signatures of rustdoc's JSON, as Rust writes them, with short paths.

use super::Result;
use serde_json::Value;

/// A type.
pub(super) fn ty(json: &Value) -> Result<String> {
    let Some((kind, inner)) = json.as_object().and_then(|object| object.iter().next()) else {
        return Err(format!("this is no type: {json}"));
    };
    Ok(match kind.as_str() {
        "resolved_path" => path(&inner["path"]) + &arguments(&inner["args"])?,
        "generic" | "primitive" => text(inner),
        "borrowed_ref" => {
            let lifetime = inner["lifetime"].as_str().map(|name| format!("{name} ")).unwrap_or_default();
            let mutable = if inner["is_mutable"] == true { "mut " } else { "" };
            format!("&{lifetime}{mutable}{}", ty(&inner["type"])?)
        }
        "slice" => format!("[{}]", ty(inner)?),
        "tuple" => format!("({})", all(inner, ty)?.join(", ")),
        "impl_trait" => format!("impl {}", bounds(inner)?),
        "qualified_path" => {
            let owner = ty(&inner["self_type"])?;
            format!("{owner}::{}", text(&inner["name"]))
        }
        other => return Err(format!("the type {other} is not known here: {json}")),
    })
}

/// Arguments between angle brackets, where there are any.
pub(super) fn arguments(json: &Value) -> Result<String> {
    let Some(inner) = json.get("angle_bracketed") else { return Ok(String::new()) };
    let mut found = all(&inner["args"], |argument| match (argument.get("type"), argument.get("lifetime")) {
        (Some(argument), _) => ty(argument),
        (_, Some(lifetime)) => Ok(text(lifetime)),
        _ => Err(format!("the argument is not known here: {argument}")),
    })?;
    found.extend(all(&inner["constraints"], |constraint| {
        Ok(format!("{} = {}", text(&constraint["name"]), ty(&constraint["binding"]["equality"]["type"])?))
    })?);
    Ok(if found.is_empty() { String::new() } else { format!("<{}>", found.join(", ")) })
}

/// Bounds of an `impl Trait`.
pub(super) fn bounds(json: &Value) -> Result<String> {
    let bound = |bound: &Value| {
        let bound = &bound["trait_bound"]["trait"];
        Ok(path(&bound["path"]) + &arguments(&bound["args"])?)
    };
    Ok(all(json, bound)?.join(" + "))
}

/// The names of a type's parameters.
pub(super) fn parameters(generics: &Value) -> String {
    let names: Vec<String> =
        generics["params"].as_array().into_iter().flatten().map(|param| text(&param["name"])).collect();
    if names.is_empty() {
        String::new()
    } else {
        format!("<{}>", names.join(", "))
    }
}

/// Parameters and result of a function.
pub(super) fn signature(function: &Value) -> Result<String> {
    let signature = &function["sig"];
    let inputs = all(&signature["inputs"], |input| {
        let ty = ty(&input[1])?;
        Ok(match (input[0].as_str(), ty.as_str()) {
            (Some("self"), "Self") => "self".to_owned(),
            (Some("self"), "&Self") => "&self".to_owned(),
            (Some("self"), "&mut Self") => "&mut self".to_owned(),
            _ => ty,
        })
    })?;
    let output = match &signature["output"] {
        Value::Null => String::new(),
        output => format!(" -> {}", ty(output)?),
    };
    let asynchronous = if function["header"]["is_async"] == true { ", async" } else { "" };
    Ok(format!("({}){output}{asynchronous}", inputs.join(", ")))
}

/// A path as short as it stays clear: std's types by their last name, this crate's without `crate`.
pub(super) fn path(json: &Value) -> String {
    let path = text(json);
    let path = path.trim_start_matches("::");
    match path.split_once("::") {
        Some(("std" | "core" | "alloc", rest)) => rest.rsplit("::").next().unwrap_or(rest).to_owned(),
        Some(("crate", rest)) => rest.to_owned(),
        // The runtime's root has the standard library's names for the declarations, and modules.
        Some(("$crate" | "botosmith_runtime", rest)) => match rest.strip_prefix("fmt::").unwrap_or(rest) {
            name if !name.contains("::") => name.to_owned(),
            path => format!("runtime::{path}"),
        },
        _ => path.to_owned(),
    }
}

fn text(json: &Value) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

fn all(json: &Value, each: impl Fn(&Value) -> Result<String>) -> Result<Vec<String>> {
    json.as_array().into_iter().flatten().map(each).collect()
}
