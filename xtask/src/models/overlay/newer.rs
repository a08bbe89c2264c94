//! Corrects and completes a service's entries by what the official crate declares, which is newer than Smithy's models.
//! Reads no file.
//!
//! A crate says less than a model: why a field is no `Option` shows only in what its builder does where nobody sets it.
//! What cannot be told is left out, with a note.

use super::compare::Entries;
use super::official::{Field, Official, Unset};
use botosmith_codegen::names;
use botosmith_codegen::presence;
use botosmith_codegen::symbols::Symbols;
use botosmith_model::{EnumValue, Member, ServiceModel, Shape, ShapeKind};
use serde_json::Value;
use std::collections::BTreeSet;

/// Completes entries. `model` is normalized, and has what the entries say already.
pub fn complete(entries: &mut Entries, model: &ServiceModel, official: &Official) {
    let symbols = Symbols::new(model, &mut Default::default());
    let inputs: BTreeSet<&String> = model.operations.values().filter_map(|its| its.input.as_ref()).collect();
    for shape in model.shapes.values().filter(|shape| !inputs.contains(&shape.name)) {
        match &shape.kind {
            ShapeKind::Structure(_) => structure(entries, shape, model, &symbols, official),
            ShapeKind::Enum(values) => enumeration(entries, shape, values, &symbols, official),
            _ => {}
        }
    }
}

fn structure(
    entries: &mut Entries,
    shape: &Shape,
    model: &ServiceModel,
    symbols: &Symbols,
    official: &Official,
) {
    let Some(names) = symbols.structure(&shape.name) else { return };
    let path = format!("{}::{}", names.module, names.ident);
    let own = shape.origin.id().name();
    if official.unions.contains(&path) {
        entries.union.insert(own.to_owned());
        return;
    }
    let Some(fields) = official.structures.get(&path) else { return };
    for (name, member) in shape.members().into_iter().flatten() {
        let Some(field) = names.members.get(name).map(|names| &names.field) else { continue };
        let Some(theirs) = fields.get(field) else { continue };
        let key = format!("{own}.{name}");
        let is_there = presence::always_there(model, member);
        let is_required = entries.maybe_required.contains(&key);
        let built = official.built.get(&path).and_then(|fields| fields.get(field));
        if *theirs != Field::Optional {
            match built.and_then(|unset| default(unset, model, member)) {
                Some(value) => {
                    entries.optional.remove(&key);
                    if presence::default(member) != Some(&value) {
                        entries.default.insert(key, value);
                    }
                    continue;
                }
                // An event stream is always there, and a model calls no stream required for that.
                None if built == Some(&Unset::Asked)
                    && !is_there
                    && !member.traits.required()
                    && model.shapes.get(&member.target).is_some_and(|shape| shape.members().is_none()) =>
                {
                    entries.required.insert(key);
                    continue;
                }
                None => {}
            }
        }
        match (theirs, is_there) {
            (Field::Flag | Field::Number | Field::There, false) if is_required => {
                _ = entries.required.insert(key)
            }
            (Field::Optional, true) => optional(entries, key, member),
            (Field::Flag, false) => _ = entries.default.insert(key, Value::Bool(false)),
            (Field::Number, false) => _ = entries.default.insert(key, Value::from(0)),
            (Field::There, false) => {
                entries
                    .left_out
                    .push(format!("`{key}`, which the official crate always has: nothing says its default"));
            }
            _ => {}
        }
    }
}

/// The default that a builder gives. Of a structure and the like it says nothing that a model could.
fn default(unset: &Unset, model: &ServiceModel, member: &Member) -> Option<Value> {
    let kind = &model.shapes.get(&member.target)?.kind;
    let is_whole = matches!(
        kind,
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::IntEnum(_) | ShapeKind::Long
    );
    match (unset, kind) {
        (Unset::Asked, _) => None,
        (Unset::Empty, ShapeKind::Boolean) => Some(Value::from(false)),
        (Unset::Empty, ShapeKind::Float | ShapeKind::Double) => Some(Value::from(0)),
        (Unset::Empty, _) if is_whole => Some(Value::from(0)),
        (Unset::Empty, ShapeKind::String) => Some(Value::from("")),
        (Unset::Empty, ShapeKind::List { .. }) => Some(Value::Array(Vec::new())),
        (Unset::Empty, ShapeKind::Map { .. }) => Some(Value::Object(serde_json::Map::new())),
        (Unset::Empty, _) => None,
        (Unset::Value(value), ShapeKind::Boolean) if value.is_boolean() => Some(value.clone()),
        (Unset::Value(value), ShapeKind::Float | ShapeKind::Double) if value.is_number() => {
            Some(value.clone())
        }
        (Unset::Value(value), ShapeKind::String | ShapeKind::Enum(_)) if value.is_string() => {
            Some(value.clone())
        }
        (Unset::Value(value), _) if is_whole && value.is_i64() => Some(value.clone()),
        (Unset::Value(_), _) => None,
    }
}

/// A field that is an `Option` there: what says otherwise is older, or of botocore.
fn optional(entries: &mut Entries, key: String, member: &Member) {
    entries.default.remove(&key);
    if member.traits.required() {
        entries.optional.insert(key);
    }
}

fn enumeration(
    entries: &mut Entries,
    shape: &Shape,
    values: &[EnumValue],
    symbols: &Symbols,
    official: &Official,
) {
    let Some(names) = symbols.enumeration(&shape.name) else { return };
    let Some(theirs) = official.enums.get(&format!("types::{}", names.ident)) else { return };
    for (value, ours) in values.iter().zip(&names.variants) {
        let Some(theirs) = theirs.get(&value.value).filter(|theirs| *theirs != ours) else { continue };
        let key = format!("{}.{}", shape.origin.id().name(), value.value);
        if *theirs == names::enum_variant(&value.value) {
            entries.variant.remove(&key);
        } else if *theirs == names::enum_variant(theirs) {
            entries.variant.insert(key, theirs.clone());
        } else {
            entries.left_out.push(format!("`{key}`, which the official crate calls `{theirs}`"));
        }
    }
}
