//! Inputs as JSON, written by a service's model as generated crates write theirs: so that inputs of many services are
//! validated, and none of their crates is compiled.

use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::{prelude, Schema, ShapeId, ShapeType};
use aws_smithy_types::{base64, Blob, DateTime, Document};
use botosmith_model::{Members, ServiceModel, Shape, ShapeKind};
use serde_json::Value;

type Result = std::result::Result<(), SerdeError>;

/// A structure or union of a service, as JSON under the model's member names.
#[derive(Debug)]
pub struct Typed<'a> {
    model: &'a ServiceModel,
    shape: &'a Shape,
    value: &'a Value,
    schema: Schema<'static>,
}

impl<'a> Typed<'a> {
    /// A value of a shape; nothing where there is no such shape.
    pub fn new(model: &'a ServiceModel, shape: &str, value: &'a Value) -> Option<Self> {
        let shape = model.shapes.get(shape)?;
        let id = ShapeId::from_parts("test#Structure", "test", "Structure");
        Some(Self { model, shape, value, schema: Schema::new(id, ShapeType::Structure) })
    }

    fn member(&self, name: &str, members: &Members, value: &Value, to: &mut dyn ShapeSerializer) -> Result {
        let target = members.get(name).map(|member| member.target.as_str()).unwrap_or_default();
        let id = ShapeId::from_parts_with_member("test#Structure$member", "test", "Structure", "member");
        // The walk asks a member's schema for nothing but its name.
        let name: &'static str = name.to_owned().leak();
        write(self.model, target, value, &Schema::new_member(id, ShapeType::Structure, name, 0), to)
    }
}

impl SerializableStruct for Typed<'_> {
    fn schema(&self) -> &Schema<'_> {
        &self.schema
    }

    fn serialize_members(&self, to: &mut dyn ShapeSerializer) -> Result {
        let (Some(members), Some(values)) = (self.shape.members(), self.value.as_object()) else {
            return Err(SerdeError::custom(format!("{} is no `{}`", self.value, self.shape.name)));
        };
        values.iter().try_for_each(|(name, value)| self.member(name, members, value, to))
    }
}

/// Writes a value of a shape.
fn write(
    model: &ServiceModel,
    shape: &str,
    value: &Value,
    schema: &Schema<'_>,
    to: &mut dyn ShapeSerializer,
) -> Result {
    let unfit = || SerdeError::custom(format!("{value} is no `{shape}`"));
    let kind = &model.shapes.get(shape).ok_or_else(unfit)?.kind;
    let element = |shape: &str, value: &Value, to: &mut dyn ShapeSerializer| {
        write(model, shape, value, &prelude::STRING, to)
    };
    match kind {
        ShapeKind::Structure(_) | ShapeKind::Union(_) => {
            to.write_struct(schema, &Typed::new(model, shape, value).ok_or_else(unfit)?)
        }
        ShapeKind::List { member } => {
            let items = value.as_array().ok_or_else(unfit)?;
            to.write_list(schema, &|to| items.iter().try_for_each(|item| element(&member.target, item, to)))
        }
        ShapeKind::Map { value: member, .. } => {
            let entries = value.as_object().ok_or_else(unfit)?;
            to.write_map(schema, &|to| {
                entries.iter().try_for_each(|(key, value)| {
                    to.write_string(&prelude::STRING, key)?;
                    element(&member.target, value, to)
                })
            })
        }
        ShapeKind::String | ShapeKind::Enum(_) => to.write_string(schema, value.as_str().ok_or_else(unfit)?),
        ShapeKind::Blob => {
            let octets = value.as_str().and_then(|text| base64::decode(text).ok());
            to.write_blob(schema, Blob::new(octets.ok_or_else(unfit)?))
        }
        ShapeKind::Timestamp => to.write_timestamp(schema, &DateTime::from_secs(0)),
        ShapeKind::Document => to.write_document(schema, &Document::Null),
        ShapeKind::Boolean => to.write_boolean(schema, value.as_bool().ok_or_else(unfit)?),
        ShapeKind::Integer => {
            let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
            to.write_integer(schema, number.ok_or_else(unfit)?)
        }
        ShapeKind::Long => to.write_long(schema, value.as_i64().ok_or_else(unfit)?),
        ShapeKind::Float => to.write_float(schema, value.as_f64().ok_or_else(unfit)? as f32),
        ShapeKind::Double => to.write_double(schema, value.as_f64().ok_or_else(unfit)?),
        other => Err(SerdeError::custom(format!("no crate has a `{}`", other.type_name()))),
    }
}
