//! A structure as a [`Document`], for whoever works with values without knowing their type: JMESPath, calls by name.
//!
//! Knows no protocol: the keys are the model's member names, whatever a member is called on the wire.

mod part;
mod plain;
mod read;
mod text;
mod view;

pub use read::{from_document, DocumentError};
pub use text::to_json;

pub(crate) use view::{Path, View};

use aws_smithy_schema::document::DocumentShapeSerializer;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_types::Document;
use botosmith_jmespath::Wanted;
use part::Part;

use crate::shape::{as_struct, Structure};

/// A structure or union as a document, under the member names of its schemas.
///
/// Absent members are absent, and nulls in sparse lists and maps are null. What a document has no kind for
/// becomes what `aws-smithy-schema` makes of it: a blob its base64 text, a timestamp its seconds since 1970 (with
/// a fraction only where there is one), a big number its digits as text. An enum's value is a string.
///
/// # Errors
/// When the structure's own serialization fails: a map key that is no string, or a member written under a schema
/// that names no member. No value of a generated structure does either.
pub fn to_document(value: &dyn SerializableStruct) -> Result<Document, SerdeError> {
    let mut serializer = DocumentShapeSerializer::new();
    // The trait's method: the type's own of the same name also notes the shape's name, which nobody reads.
    ShapeSerializer::write_struct(&mut serializer, value.schema(), value)?;
    Ok(serializer.finish()?.into_document())
}

/// The parts of a structure that are wanted, as a document.
///
/// # Errors
/// As [`to_document`].
pub(crate) fn part_to_document(value: &dyn Structure, wanted: &Wanted) -> Result<Document, SerdeError> {
    to_document(&Part { value: &as_struct(value), wanted, printed: false })
}

/// The same as [`part_to_document`] without what must not be printed.
///
/// # Errors
/// As [`to_document`].
pub(crate) fn printed_part(value: &dyn Structure, wanted: &Wanted) -> Result<Document, SerdeError> {
    to_document(&Part { value: &as_struct(value), wanted, printed: true })
}

/// Writes the parts of a structure that are wanted.
///
/// # Errors
/// What the serializer says.
pub(crate) fn write_part(
    value: &dyn Structure,
    wanted: &Wanted,
    to: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    Part { value: &as_struct(value), wanted, printed: false }.serialize_members(to)
}

#[cfg(test)]
mod tests {
    use aws_smithy_schema::{prelude, Schema, ShapeId, ShapeType};
    use aws_smithy_types::{BigDecimal, Blob, DateTime, Number};

    use super::plain::Plain;
    use super::*;
    use botosmith_jmespath::Expression;

    /// What a test writes as a structure's members.
    type Write = fn(&Schema<'_>, &mut dyn ShapeSerializer) -> Result<(), SerdeError>;

    /// A structure with a schema made at run time, as those of generated crates.
    struct Shape(Schema<'static>, Write);

    impl SerializableStruct for Shape {
        fn schema(&self) -> &Schema<'_> {
            &self.0
        }

        fn serialize_members(&self, serializer: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
            (self.1)(&self.0, serializer)
        }
    }

    /// A member whose schema is changed after it is made.
    type Member = (&'static str, ShapeType, fn(Schema<'static>) -> Schema<'static>);

    fn plain(schema: Schema<'static>) -> Schema<'static> {
        schema
    }

    fn shape(shape_type: ShapeType, members: &[Member], write: Write) -> Shape {
        let member = |(i, (name, kind, change)): (usize, &Member)| {
            let id = ShapeId::from_parts_with_member("test#Shape$member", "test", "Shape", name);
            &*Box::leak(Box::new(change(Schema::new_member(id, *kind, name, i))))
        };
        let members: Vec<_> = members.iter().enumerate().map(member).collect();
        let id = ShapeId::from_parts("test#Shape", "test", "Shape");
        Shape(Schema::new_struct(id, shape_type, members.leak()), write)
    }

    fn structure(members: &[Member], write: Write) -> Shape {
        shape(ShapeType::Structure, members, write)
    }

    /// The schema of a structure's member.
    fn at<'s>(schema: &'s Schema<'s>, index: usize) -> &'s Schema<'s> {
        schema.members()[index]
    }

    fn object<const N: usize>(members: [(&str, Document); N]) -> Document {
        Document::Object(members.map(|(key, value)| (key.to_owned(), value)).into())
    }

    fn item(write: Write) -> Shape {
        structure(&[("state", ShapeType::String, plain), ("size", ShapeType::Integer, plain)], write)
    }

    #[test]
    fn a_plain_value_is_found_without_a_document() {
        let inner = |schema: &Schema<'_>, ser: &mut dyn ShapeSerializer| {
            ser.write_string(at(schema, 0), "DONE")?;
            ser.write_integer(at(schema, 1), 3)
        };
        static INNER: std::sync::OnceLock<Shape> = std::sync::OnceLock::new();
        INNER.get_or_init(|| item(inner));
        let members: [Member; 4] = [
            ("item", ShapeType::Structure, plain),
            ("flag", ShapeType::Boolean, plain),
            ("items", ShapeType::List, plain),
            ("unset", ShapeType::String, plain),
        ];
        let value = structure(&members, |schema, ser| {
            ser.write_struct(at(schema, 0), INNER.get().unwrap())?;
            ser.write_boolean(at(schema, 1), true)?;
            ser.write_list(at(schema, 2), &|_| Ok(()))
        });
        let find = |path: &str| {
            let path: Vec<String> = path.split('.').map(str::to_owned).collect();
            plain::at(&value, &path)
        };
        assert_eq!(find("item.state"), Plain::Value("DONE".into()));
        assert_eq!(find("flag"), Plain::Value(true.into()));
        for nothing in ["unset", "none", "item.none", "flag.state", "item.state.more", "state"] {
            assert_eq!(find(nothing), Plain::Nothing, "{nothing}");
        }
        for other in ["item", "item.size", "items", "items.state"] {
            assert_eq!(find(other), Plain::Other, "{other}");
        }
    }

    #[test]
    fn scalars_become_what_a_document_has() {
        let members: [Member; 11] = [
            ("enum", ShapeType::String, plain),
            ("yes", ShapeType::Boolean, plain),
            ("small", ShapeType::Byte, plain),
            ("negative", ShapeType::Long, plain),
            ("float", ShapeType::Float, plain),
            ("blob", ShapeType::Blob, plain),
            ("seconds", ShapeType::Timestamp, plain),
            ("fraction", ShapeType::Timestamp, |s| {
                s.with_timestamp_format(aws_smithy_schema::traits::TimestampFormat::DateTime)
            }),
            ("big", ShapeType::BigDecimal, plain),
            ("document", ShapeType::Document, plain),
            ("absent", ShapeType::String, plain),
        ];
        let value = structure(&members, |s, to| {
            to.write_string(at(s, 0), "ACTIVE")?;
            to.write_boolean(at(s, 1), true)?;
            to.write_byte(at(s, 2), 7)?;
            to.write_long(at(s, 3), i64::MIN)?;
            to.write_float(at(s, 4), 0.5)?;
            to.write_blob(at(s, 5), Blob::new("hello"))?;
            to.write_timestamp(at(s, 6), &DateTime::from_secs(1_700_000_000))?;
            to.write_timestamp(at(s, 7), &DateTime::from_secs_f64(-1.5))?;
            to.write_big_decimal(at(s, 8), &"1.50".parse::<BigDecimal>().unwrap())?;
            to.write_document(at(s, 9), &Document::Array(vec![Document::Null]))
        });
        let number = Document::Number;
        let expected = object([
            ("enum", "ACTIVE".into()),
            ("yes", true.into()),
            ("small", number(Number::PosInt(7))),
            ("negative", number(Number::NegInt(i64::MIN))),
            ("float", number(Number::Float(0.5))),
            ("blob", "aGVsbG8=".into()),
            ("seconds", number(Number::PosInt(1_700_000_000))),
            ("fraction", number(Number::Float(-1.5))),
            ("big", "1.50".into()),
            ("document", Document::Array(vec![Document::Null])),
        ]);
        assert_eq!(to_document(&value).unwrap(), expected);
    }

    #[test]
    fn keys_are_the_models_names() {
        let members: [Member; 5] = [
            ("JsonName", ShapeType::String, |s| s.with_json_name("json")),
            ("XmlName", ShapeType::String, |s| s.with_xml_name("xml").with_xml_attribute()),
            ("Header", ShapeType::String, |s| s.with_http_header("x-amz-header")),
            ("Query", ShapeType::String, |s| s.with_http_query("q")),
            ("Payload", ShapeType::Structure, |s| s.with_http_payload()),
        ];
        let value = structure(&members, |s, to| {
            for i in 0..4 {
                to.write_string(at(s, i), "v")?;
            }
            to.write_struct(at(s, 4), &item(|s, to| to.write_integer(at(s, 1), 1)))
        });
        let expected = object([
            ("JsonName", "v".into()),
            ("XmlName", "v".into()),
            ("Header", "v".into()),
            ("Query", "v".into()),
            ("Payload", object([("size", Document::Number(Number::PosInt(1)))])),
        ]);
        assert_eq!(to_document(&value).unwrap(), expected);
    }

    /// Lists and maps of everything: their members' schemas say nothing about elements, which are written under
    /// their own types' schemas.
    fn aggregates() -> Shape {
        let members: [Member; 6] = [
            ("items", ShapeType::List, plain),
            ("sparse", ShapeType::List, plain),
            ("byName", ShapeType::Map, plain),
            ("empty", ShapeType::List, plain),
            ("nothing", ShapeType::Structure, plain),
            ("choice", ShapeType::Union, plain),
        ];
        structure(&members, |s, to| {
            to.write_list_with_length(at(s, 0), 2, &|to| {
                let first = item(|s, to| to.write_string(at(s, 0), "ACTIVE"));
                let second = item(|s, to| {
                    to.write_string(at(s, 0), "FAILED")?;
                    to.write_integer(at(s, 1), 3)
                });
                to.write_struct(first.schema(), &first)?;
                to.write_struct(second.schema(), &second)
            })?;
            to.write_list(at(s, 1), &|to| {
                to.write_null(&prelude::STRING)?;
                to.write_string(&prelude::STRING, "x")
            })?;
            to.write_map_with_length(at(s, 2), 2, &|to| {
                let inner = item(|s, to| to.write_integer(at(s, 1), -1));
                to.write_string(&prelude::STRING, "one")?;
                to.write_struct(inner.schema(), &inner)?;
                to.write_string(&prelude::STRING, "two")?;
                to.write_null(inner.schema())
            })?;
            to.write_string_list(at(s, 3), &[])?;
            to.write_struct(at(s, 4), &structure(&[], |_, _| Ok(())))?;
            let variants: [Member; 2] =
                [("left", ShapeType::String, plain), ("right", ShapeType::String, plain)];
            let union = shape(ShapeType::Union, &variants, |s, to| to.write_string(at(s, 1), "chosen"));
            to.write_struct(at(s, 5), &union)
        })
    }

    #[test]
    fn aggregates_nest() {
        let active = object([("state", "ACTIVE".into())]);
        let failed = object([("state", "FAILED".into()), ("size", Document::Number(Number::PosInt(3)))]);
        let one = object([("size", Document::Number(Number::NegInt(-1)))]);
        let expected = object([
            ("items", Document::Array(vec![active, failed])),
            ("sparse", Document::Array(vec![Document::Null, "x".into()])),
            ("byName", object([("one", one), ("two", Document::Null)])),
            ("empty", Document::Array(vec![])),
            ("nothing", object([])),
            ("choice", object([("right", "chosen".into())])),
        ]);
        assert_eq!(to_document(&aggregates()).unwrap(), expected);
    }

    /// What an expression does not look at is not there, and what it looks at is the same.
    #[test]
    fn parts_are_what_is_looked_at() {
        let all = aggregates();
        for (text, expected) in [
            ("items[*].size", r#"{"items":[{},{"size":3}]}"#),
            ("items[?size > `1`].state", r#"{"items":[{"state":"ACTIVE"},{"size":3,"state":"FAILED"}]}"#),
            ("sparse[].x", r#"{"sparse":[null,"x"]}"#),
            ("byName.one.size", r#"{"byName":{"one":{"size":-1}}}"#),
            ("byName.two", r#"{"byName":{"two":null}}"#),
            ("keys(byName)", r#"{"byName":{"one":null,"two":null}}"#),
            ("keys(choice)", r#"{"choice":{"right":null}}"#),
            ("choice.left", r#"{"choice":{}}"#),
            ("choice.right", r#"{"choice":{"right":"chosen"}}"#),
            ("[empty, nothing.a]", r#"{"empty":[],"nothing":{}}"#),
            ("`1`", "{}"),
        ] {
            let expression = Expression::parse(text).unwrap();
            let part =
                to_document(&Part { value: &all, wanted: &expression.wanted(), printed: false }).unwrap();
            let shown = Expression::parse("to_string(@)").unwrap();
            assert_eq!(*shown.evaluate(&part).unwrap(), expected.into(), "{text}");
            let whole = to_document(&all).unwrap();
            assert_eq!(expression.evaluate(&part).unwrap(), expression.evaluate(&whole).unwrap(), "{text}");
        }
    }

    #[test]
    fn jmespath_sees_a_structure() {
        let root = to_document(&aggregates()).unwrap();
        for (text, expected) in [
            ("length(items[?state == 'FAILED' && size > `2`])", Document::Number(Number::PosInt(1))),
            ("choice.right", "chosen".into()),
            ("keys(byName)", Document::Array(vec!["one".into(), "two".into()])),
            ("choice.left", Document::Null),
        ] {
            let expression = Expression::parse(text).unwrap();
            assert_eq!(*expression.evaluate(&root).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn a_structures_own_failure_is_reported() {
        let value = structure(&[], |_, _| Err(SerdeError::custom("no")));
        assert!(to_document(&value).unwrap_err().to_string().contains("no"));
        // Written under a schema that is not a member's, the value has no name.
        let value = structure(&[], |_, to| to.write_string(&prelude::STRING, "x"));
        assert!(to_document(&value).is_err());
    }
}
