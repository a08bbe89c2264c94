//! Documents, as calls by name take them, are validated before a type is made of them: a type has no place for a
//! required member that is absent.

use super::rules::{Kind, Rule, Rules, Target};
use super::{Validation, ValidationError};
use crate::shape::Def;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::{prelude, Schema, ShapeId, ShapeType};
use aws_smithy_types::{base64, Blob, Document, Number};

type Result = std::result::Result<(), SerdeError>;

impl Validation {
    /// Checks what an input is to be made of. What does not fit the input is for its reader to say.
    ///
    /// # Errors
    /// All problems.
    pub(crate) fn check_document(
        &self,
        input: &'static Def,
        document: &Document,
    ) -> std::result::Result<(), ValidationError> {
        let Some(rules) = self.rules() else { return Ok(()) };
        let Some(rule) = rules.get(input.shape) else { return Ok(()) };
        rules.checked(input.shape, &Structure { rules, rule, document })
    }
}

/// A structure or union.
struct Structure<'a> {
    rules: &'a Rules,
    rule: &'a Rule,
    document: &'a Document,
}

impl SerializableStruct for Structure<'_> {
    fn schema(&self) -> &Schema<'_> {
        &prelude::DOCUMENT
    }

    fn serialize_members(&self, to: &mut dyn ShapeSerializer) -> Result {
        let (Kind::Structure(members) | Kind::Union(members)) = &self.rule.kind else { return Ok(()) };
        let Some(values) = self.document.as_object() else { return Ok(()) };
        for member in members {
            let Some(value) = values.get(&*member.name).filter(|value| !value.is_null()) else { continue };
            let id = ShapeId::from_parts_with_member("-#Structure$member", "-", "Structure", "member");
            let schema = Schema::new_member(id, ShapeType::Document, &member.name, 0);
            write(self.rules, &member.target, value, &schema, to)?;
        }
        Ok(())
    }
}

/// Writes a value as what its constraints are of; one of another kind, or without constraints, is just there.
fn write(
    rules: &Rules,
    target: &Target,
    value: &Document,
    schema: &Schema<'_>,
    to: &mut dyn ShapeSerializer,
) -> Result {
    let Some(rule) = rules.target(target) else { return to.write_null(schema) };
    let inner = &prelude::DOCUMENT;
    match (&rule.kind, value) {
        (Kind::Structure(_) | Kind::Union(_), Document::Object(_)) => {
            to.write_struct(schema, &Structure { rules, rule, document: value })
        }
        (Kind::List(element), Document::Array(items)) => to.write_list(schema, &|to| {
            items.iter().try_for_each(|item| write(rules, element, item, inner, to))
        }),
        (Kind::Map { value: element, .. }, Document::Object(entries)) => to.write_map(schema, &|to| {
            entries.iter().try_for_each(|(key, value)| {
                to.write_string(inner, key)?;
                write(rules, element, value, inner, to)
            })
        }),
        (Kind::Text(_) | Kind::Enum(_), Document::String(text)) => to.write_string(schema, text),
        (Kind::Blob, Document::String(text)) => match base64::decode(text) {
            Ok(octets) => to.write_blob(schema, Blob::new(octets)),
            Err(_) => to.write_null(schema),
        },
        (Kind::Number | Kind::Enum(_), Document::Number(number)) => match *number {
            Number::PosInt(number) => match i64::try_from(number) {
                Ok(number) => to.write_long(schema, number),
                Err(_) => to.write_null(schema),
            },
            Number::NegInt(number) => to.write_long(schema, number),
            Number::Float(number) => to.write_double(schema, number),
        },
        _ => to.write_null(schema),
    }
}
