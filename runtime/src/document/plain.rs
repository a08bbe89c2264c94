//! One text or flag that a path of member names leads to, without a document of what is around it.

use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

type Result = std::result::Result<(), SerdeError>;

/// What a path leads to.
#[derive(Debug, PartialEq)]
pub(super) enum Plain {
    /// Nothing that is set.
    Nothing,
    /// A text or a flag.
    Value(Document),
    /// Something else, or what could not be read: only a document can tell.
    Other,
}

/// Follows a path of member names from a structure; it has one name at least.
pub(super) fn at(value: &dyn SerializableStruct, path: &[String]) -> Plain {
    let mut walk = Walk { path, found: Plain::Nothing };
    match value.serialize_members(&mut walk) {
        Ok(()) => walk.found,
        Err(_) => Plain::Other,
    }
}

struct Walk<'p> {
    path: &'p [String],
    found: Plain,
}

impl Walk<'_> {
    /// What is left of the path after a member, where it leads through it.
    fn through(&self, schema: &Schema<'_>) -> Option<&[String]> {
        let (first, rest) = self.path.split_first()?;
        (schema.member_name() == Some(first)).then_some(rest)
    }

    /// A value that is no structure, list or map.
    fn scalar(&mut self, schema: &Schema<'_>, value: impl FnOnce() -> Plain) -> Result {
        // A path that leads on from it finds nothing.
        if let Some([]) = self.through(schema) {
            self.found = value();
        }
        Ok(())
    }

    fn other(&mut self, schema: &Schema<'_>) -> Result {
        if self.through(schema).is_some() {
            self.found = Plain::Other;
        }
        Ok(())
    }
}

/// Writes elements or entries.
type Items<'a> = &'a dyn Fn(&mut dyn ShapeSerializer) -> Result;

macro_rules! others {
    ($($name:ident($ty:ty);)*) => {$(
        fn $name(&mut self, schema: &Schema<'_>, _: $ty) -> Result {
            self.other(schema)
        }
    )*};
}

impl ShapeSerializer for Walk<'_> {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        match self.through(schema) {
            None => {}
            Some([]) => self.found = Plain::Other,
            Some(rest) => self.found = at(value, rest),
        }
        Ok(())
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        self.scalar(schema, || Plain::Value(Document::String(value.to_owned())))
    }

    fn write_boolean(&mut self, schema: &Schema<'_>, value: bool) -> Result {
        self.scalar(schema, || Plain::Value(Document::Bool(value)))
    }

    fn write_null(&mut self, _: &Schema<'_>) -> Result {
        Ok(())
    }

    others! {
        write_list(Items<'_>);
        write_map(Items<'_>);
        write_byte(i8);
        write_short(i16);
        write_integer(i32);
        write_long(i64);
        write_float(f32);
        write_double(f64);
        write_big_integer(&BigInteger);
        write_big_decimal(&BigDecimal);
        write_blob(Blob);
        write_timestamp(&DateTime);
        write_document(&Document);
    }
}
