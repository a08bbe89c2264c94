//! `--generate-cli-skeleton`: a value with every member in it.

use crate::value::Value;
use aws_smithy_types::Number;
use botosmith_runtime::by_name::{Shapes, StructureInfo, ValueInfo};

/// A value for a whole input.
pub fn of(shapes: &Shapes) -> Value {
    let mut maker = Maker { shapes, open: Vec::new() };
    maker.members(shapes.root())
}

struct Maker<'a> {
    shapes: &'a Shapes,
    /// The structures that the value is in.
    open: Vec<String>,
}

impl Maker<'_> {
    fn members(&mut self, structure: &StructureInfo) -> Value {
        let members = structure.members.iter();
        Value::Map(members.map(|member| (member.name.clone(), self.value(&member.value))).collect())
    }

    fn value(&mut self, info: &ValueInfo) -> Value {
        match info {
            ValueInfo::Structure(name) => {
                // One that is in itself ends there.
                let Some(structure) = self.shapes.structure(name).filter(|_| !self.open.contains(name))
                else {
                    return Value::EMPTY;
                };
                self.open.push(name.clone());
                let value = self.members(structure);
                self.open.pop();
                value
            }
            ValueInfo::List(inner) => Value::List(vec![self.value(inner)]),
            ValueInfo::Map(inner) => Value::Map(vec![("KeyName".to_owned(), self.value(inner))]),
            ValueInfo::Boolean => Value::Bool(true),
            ValueInfo::Integer | ValueInfo::Long => Value::Number(Number::PosInt(0)),
            ValueInfo::Float | ValueInfo::Double => Value::Number(Number::Float(0.0)),
            ValueInfo::Timestamp => "1970-01-01T00:00:00".into(),
            ValueInfo::Blob => Value::Null,
            ValueInfo::Document => Value::EMPTY,
            _ => "".into(),
        }
    }
}
