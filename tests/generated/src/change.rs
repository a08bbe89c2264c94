//! Changes of a model, as AWS makes them, and the lines that they change in the generated crate. Asserts nothing.

use botosmith_codegen::FileSet;
use botosmith_model::{
    Member, Members, Origin, Part, ServiceModel, Shape, ShapeId, ShapeKind, Trait, Traits,
};
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeMap;

/// The name that nothing in a model has yet.
pub const NEW: &str = "addedByATest";

/// Lines removed and added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Removed.
    pub removed: usize,
    /// Added.
    pub added: usize,
}

/// How two texts differ.
pub fn lines(before: &str, after: &str) -> Lines {
    let mut lines = Lines::default();
    for change in TextDiff::from_lines(before, after).iter_all_changes() {
        match change.tag() {
            ChangeTag::Delete => lines.removed += 1,
            ChangeTag::Insert => lines.added += 1,
            ChangeTag::Equal => {}
        }
    }
    lines
}

/// How two crates differ: path and lines of each file that does.
pub fn files(before: &FileSet, after: &FileSet) -> BTreeMap<String, Lines> {
    let paths: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let text = |files: &FileSet, path: &String| files.get(path).cloned().unwrap_or_default();
    let pairs = paths.into_iter().map(|path| (path, text(before, path), text(after, path)));
    let changed = pairs.filter(|(_, before, after)| before != after);
    changed.map(|(path, before, after)| (path.clone(), lines(&before, &after))).collect()
}

/// The declarations of a crate, and what is around them: a text for each, by file and name.
///
/// A declaration is a macro call that begins and ends at the margin.
pub fn declarations(files: &FileSet) -> BTreeMap<(String, String), String> {
    let mut found: BTreeMap<(String, String), String> = BTreeMap::new();
    for (path, text) in files {
        let mut open: Option<(String, String)> = None;
        for line in text.lines() {
            if line.ends_with("! {") && !line.starts_with(' ') {
                open = Some((String::new(), String::new()));
            }
            let Some((name, declaration)) = &mut open else {
                let rest = found.entry((path.clone(), String::new())).or_default();
                rest.push_str(&format!("{line}\n"));
                continue;
            };
            declaration.push_str(&format!("{line}\n"));
            if name.is_empty() && line.trim_start().starts_with("pub ") {
                // `pub struct Name = …`, without what a change of members may change.
                *name = line.split(" = ").next().unwrap_or(line).trim().to_owned();
            }
            if line == "}" {
                if let Some((name, declaration)) = open.take() {
                    found.insert((path.clone(), name), declaration);
                }
            }
        }
    }
    found
}

/// The structures, without unions, that have at least so many members: their names.
pub fn structures(model: &ServiceModel, least: usize) -> Vec<String> {
    let wanted = |shape: &&Shape| match &shape.kind {
        ShapeKind::Structure(members) => members.len() >= least,
        _ => false,
    };
    model.shapes.values().filter(wanted).map(|shape| shape.name.clone()).collect()
}

/// Adds a documented string in the middle of a structure.
///
/// # Panics
/// Where the model has no such structure or no string.
pub fn add_member(model: &mut ServiceModel, shape: &str, required: bool) {
    let string = model.shapes.values().find(|shape| shape.kind == ShapeKind::String);
    let target = string.map(|shape| shape.name.clone()).unwrap_or_else(|| panic!("the model has no string"));
    let members = structure(model, shape);
    members.shift_insert(members.len() / 2, NEW.to_owned(), added(target, required));
}

/// A documented member that no model has.
pub fn added(target: String, required: bool) -> Member {
    let mut traits = Traits::default();
    traits.add(Trait::Documentation("<p>What a test has added.</p>".to_owned()), "");
    if required {
        traits.add(Trait::Required, "");
    }
    let id = ShapeId::new("", "Added").with_member(NEW);
    Member { target, origin: Origin::new(Part::Member, id, "".into(), ""), traits }
}

/// The members of a structure or union of a model.
///
/// # Panics
/// Where there is none of that name.
pub fn structure<'a>(model: &'a mut ServiceModel, shape: &str) -> &'a mut Members {
    match model.shapes.get_mut(shape).map(|shape| &mut shape.kind) {
        Some(ShapeKind::Structure(members) | ShapeKind::Union(members)) => members,
        _ => panic!("there is no structure `{shape}`"),
    }
}
