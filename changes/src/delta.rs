//! Collects what requests and responses gained, nested as the data is: the path to each addition, and the addition
//! itself. Decides no impact.

use crate::{Delta, Operations, Updated};
use botosmith_model::{EnumValue, ServiceModel, Shape, ShapeKind};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::HashMap;

/// What stands where a type contains itself.
const RECURSIVE: &str = "(recursive)";

/// What stands where a new structure is too large to be read.
const CUT: &str = "(more)";

/// How much of a new structure is shown: structures that hold each other have endless forms, nearly.
const LARGEST: usize = 10_000;

/// Whole operations, and what requests and responses of the others gained.
pub(crate) fn operations(old: &ServiceModel, new: &ServiceModel) -> Operations {
    let names = |model: &ServiceModel, other: &ServiceModel| -> Vec<String> {
        model.operations.keys().filter(|name| !other.operations.contains_key(*name)).cloned().collect()
    };
    let models = Models { old, new, known: RefCell::default() };
    let mut updated = Vec::new();
    for (name, operation) in &new.operations {
        let Some(before) = old.operations.get(name) else { continue };
        let request = models.side(before.input.as_deref(), operation.input.as_deref());
        let response = models.side(before.output.as_deref(), operation.output.as_deref());
        if request.is_some() || response.is_some() {
            updated.push(Updated { name: name.clone(), request, response });
        }
    }
    Operations { added: names(new, old), removed: names(old, new), updated }
}

struct Models<'a> {
    old: &'a ServiceModel,
    new: &'a ServiceModel,
    /// What pairs of shapes gained, as far as that is known: nothing yet, while it is being found out.
    known: RefCell<HashMap<(String, String), Option<Delta>>>,
}

impl Models<'_> {
    fn side(&self, old: Option<&str>, new: Option<&str>) -> Option<Delta> {
        self.gained(old?, new?)
    }

    /// What the data of a shape gained; nothing where it is of another form altogether.
    fn gained(&self, old: &str, new: &str) -> Option<Delta> {
        let here = (old.to_owned(), new.to_owned());
        if let Some(known) = self.known.borrow().get(&here) {
            return known.clone();
        }
        self.known.borrow_mut().insert(here.clone(), None);
        let gained = self.gained_by(self.old.shapes.get(old)?, self.new.shapes.get(new)?);
        self.known.borrow_mut().insert(here, gained.clone());
        gained
    }

    fn gained_by(&self, old: &Shape, new: &Shape) -> Option<Delta> {
        match (&old.kind, &new.kind) {
            (
                ShapeKind::Structure(before) | ShapeKind::Union(before),
                ShapeKind::Structure(after) | ShapeKind::Union(after),
            ) => {
                let mut map = Map::new();
                for (name, member) in after {
                    let gained = match before.get(name) {
                        None => Some(self.whole(&member.target, &mut Vec::new(), &mut 0)),
                        Some(before) => self.gained(&before.target, &member.target),
                    };
                    map.extend(gained.map(|gained| (name.clone(), gained)));
                }
                (!map.is_empty()).then_some(Value::Object(map))
            }
            (ShapeKind::List { member: before }, ShapeKind::List { member: after }) => {
                self.gained(&before.target, &after.target)
            }
            (
                ShapeKind::Map { key: old_key, value: before },
                ShapeKind::Map { key: new_key, value: after },
            ) => {
                let keys = self.gained(&old_key.target, &new_key.target);
                self.gained(&before.target, &after.target).or(keys)
            }
            (ShapeKind::Enum(before), ShapeKind::Enum(after)) => {
                let is_new = |value: &&str| !before.iter().any(|its| its.value == *value);
                let added: Vec<&str> = after.iter().map(|its| its.value.as_str()).filter(is_new).collect();
                (!added.is_empty()).then(|| added.join(" | ").into())
            }
            (ShapeKind::String, ShapeKind::Enum(values)) => Some(listed(values).into()),
            _ => None,
        }
    }

    /// All data of a new shape, within those that were `seen` around it; `size` is what is shown already.
    fn whole(&self, shape: &str, seen: &mut Vec<String>, size: &mut usize) -> Value {
        let Some(shape) = self.new.shapes.get(shape) else { return Value::Null };
        if seen.contains(&shape.name) {
            return RECURSIVE.into();
        }
        *size += 1;
        if *size > LARGEST {
            return CUT.into();
        }
        seen.push(shape.name.clone());
        let whole = match &shape.kind {
            ShapeKind::Structure(members) | ShapeKind::Union(members) => members
                .iter()
                .map(|(name, member)| (name.clone(), self.whole(&member.target, seen, size)))
                .collect(),
            ShapeKind::List { member } => Value::Array(vec![self.whole(&member.target, seen, size)]),
            ShapeKind::Map { key, value } => {
                let key = self.new.shapes.get(&key.target).map_or_else(String::new, leaf);
                [(key, self.whole(&value.target, seen, size))].into_iter().collect()
            }
            _ => leaf(shape).into(),
        };
        seen.pop();
        whole
    }
}

/// The name of a plain type, or the values of an enum.
fn leaf(shape: &Shape) -> String {
    match &shape.kind {
        ShapeKind::Enum(values) => listed(values),
        kind => kind.type_name().to_owned(),
    }
}

fn listed(values: &[EnumValue]) -> String {
    values.iter().map(|its| its.value.as_str()).collect::<Vec<_>>().join(" | ")
}
