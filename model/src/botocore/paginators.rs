//! Reads `paginators-1.json` against the operations and shapes of the service.
//!
//! Where the service could not be read, only the form of the file is checked.

use super::names::Names;
use super::Service;
use crate::cursor::Cursor;
use crate::origin::{Origin, Part, ShapeId};
use crate::problem::Problems;
use crate::service::{Operation, Paginator};
use crate::shape::Shape;
use crate::validate::paths::{check_input_member, check_output_path};
use indexmap::IndexMap;

pub(super) fn read(
    root: &Cursor<'_>,
    names: &Names<'_>,
    service: &Service,
    problems: &mut Problems,
) -> IndexMap<String, Paginator> {
    let mut paginators = IndexMap::new();
    let Some(file) = root.object(problems) else { return paginators };
    file.ignore(&["version"]); // of the format
    let Some(section) = file.require("pagination", problems) else { return paginators };
    for (name, at) in section.entries(problems) {
        names.check_operation(&at, name, problems);
        let operation = service.operations.get(name).map(|operation| (operation, &service.shapes));
        if let Some(paginator) = paginator(name, &at, operation, problems) {
            paginators.insert(name.to_owned(), paginator);
        }
    }
    file.finish(problems);
    paginators
}

/// The operation with the shapes, where it could be read.
type Context<'a> = Option<(&'a Operation, &'a IndexMap<String, Shape>)>;

pub(super) fn paginator(
    name: &str,
    at: &Cursor<'_>,
    context: Context<'_>,
    problems: &mut Problems,
) -> Option<Paginator> {
    let object = at.object(problems)?;
    let input_token = object.require("input_token", problems);
    let input_token = input_token.map(|at| input_members(&at, context, problems)).unwrap_or_default();
    let output_at = object.require("output_token", problems);
    let output_token = output_at.as_ref().map(|at| output_paths(at, context, problems)).unwrap_or_default();
    if let Some(at) = output_at.filter(|_| !input_token.is_empty() && !output_token.is_empty()) {
        if input_token.len() != output_token.len() {
            let (ours, theirs) = (output_token.len(), input_token.len());
            at.error(problems, format!("{ours} output tokens for {theirs} input tokens"));
        }
    }
    let limit_key = object.get("limit_key").and_then(|at| {
        let name = at.string(problems)?;
        check_input_member(&at, name, context, problems);
        Some(name.to_owned())
    });
    let result_key = object.get("result_key").map(|at| output_paths(&at, context, problems));
    let more_results = object.get("more_results").and_then(|at| {
        let path = at.string(problems)?;
        check_output_path(&at, path, context, problems);
        Some(path.to_owned())
    });
    let once = object.get("non_aggregate_keys");
    let non_aggregate_keys = once.map(|at| output_paths(&at, context, problems)).unwrap_or_default();
    object.finish(problems);
    let result_key = result_key.unwrap_or_default();
    let origin = Origin::new(Part::Paginator, ShapeId::new("", name), at.file().into(), at.pointer());
    Some(Paginator {
        origin,
        input_token,
        output_token,
        limit_key,
        result_key,
        more_results,
        non_aggregate_keys,
    })
}

/// One string, or an array of at least one.
fn one_or_more<'a>(at: &Cursor<'a>, problems: &mut Problems) -> Vec<(Cursor<'a>, &'a str)> {
    if !at.value().is_array() {
        return at.string(problems).map(|text| (at.clone(), text)).into_iter().collect();
    }
    if at.value().as_array().is_some_and(Vec::is_empty) {
        at.error(problems, "the array is empty");
    }
    let found = at.strings(problems);
    for (index, (at, text)) in found.iter().enumerate() {
        if found[..index].iter().any(|(_, earlier)| earlier == text) {
            at.error(problems, format!("`{text}` stands twice in the array"));
        }
    }
    found
}

fn input_members(at: &Cursor<'_>, context: Context<'_>, problems: &mut Problems) -> Vec<String> {
    let mut members = Vec::new();
    for (at, name) in one_or_more(at, problems) {
        check_input_member(&at, name, context, problems);
        members.push(name.to_owned());
    }
    members
}

fn output_paths(at: &Cursor<'_>, context: Context<'_>, problems: &mut Problems) -> Vec<String> {
    let mut paths = Vec::new();
    for (at, path) in one_or_more(at, problems) {
        check_output_path(&at, path, context, problems);
        paths.push(path.to_owned());
    }
    paths
}
