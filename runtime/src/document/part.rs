//! Leaves out of a document what nobody looks at: a serializer in front of another that passes on only what is wanted.
//! What is left out is not walked.

use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use botosmith_jmespath::Wanted;

type Result = std::result::Result<(), SerdeError>;

/// A structure with nothing but what is wanted of it.
pub(super) struct Part<'a> {
    pub(super) value: &'a dyn SerializableStruct,
    pub(super) wanted: &'a Wanted,
    /// Leaves out what must not be printed, too.
    pub(super) printed: bool,
}

impl SerializableStruct for Part<'_> {
    fn schema(&self) -> &Schema<'_> {
        self.value.schema()
    }

    fn serialize_members(&self, to: &mut dyn ShapeSerializer) -> Result {
        match self.wanted {
            Wanted::All if !self.printed => self.value.serialize_members(to),
            wanted => {
                let mut filter = Filter { to, wanted, printed: self.printed, place: Place::Members };
                self.value.serialize_members(&mut filter)
            }
        }
    }
}

/// What is passed on of a value.
#[derive(Clone, Copy)]
enum Passed<'a> {
    Nothing,
    /// That it is there.
    Presence,
    Part(&'a Wanted),
}

/// What is being written.
enum Place<'a> {
    /// The members of a structure.
    Members,
    /// The elements of a list. Of each of them the same is wanted.
    Elements,
    /// The keys of a map.
    Keys,
    /// The value of a map's key, before the next key.
    Value(Passed<'a>),
}

struct Filter<'a> {
    to: &'a mut dyn ShapeSerializer,
    /// What is wanted of the structure, map, or each element of the list.
    wanted: &'a Wanted,
    printed: bool,
    place: Place<'a>,
}

impl<'a> Filter<'a> {
    fn member(&self, name: &str) -> Passed<'a> {
        match self.wanted {
            Wanted::All => Passed::Part(&Wanted::All),
            Wanted::Keys => Passed::Presence,
            Wanted::Members(members) => members.get(name).map_or(Passed::Nothing, Passed::Part),
        }
    }

    /// What is passed on of the value that comes next.
    fn next(&mut self, schema: &Schema<'_>) -> Passed<'a> {
        match self.place {
            Place::Members if self.printed && schema.sensitive().is_some() => Passed::Nothing,
            Place::Members => schema.member_name().map_or(Passed::Nothing, |name| self.member(name)),
            Place::Elements => Passed::Part(self.wanted),
            Place::Keys => Passed::Part(&Wanted::All),
            Place::Value(passed) => {
                self.place = Place::Keys;
                passed
            }
        }
    }

    /// Passes a value on that is no structure, list or map.
    fn scalar(
        &mut self,
        schema: &Schema<'_>,
        write: impl FnOnce(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        match self.next(schema) {
            Passed::Nothing => Ok(()),
            Passed::Presence => self.to.write_null(schema),
            Passed::Part(_) => write(self.to),
        }
    }
}

/// Writes elements or entries.
type Items<'a> = &'a dyn Fn(&mut dyn ShapeSerializer) -> Result;

macro_rules! scalars {
    ($($name:ident($ty:ty);)*) => {$(
        fn $name(&mut self, schema: &Schema<'_>, value: $ty) -> Result {
            self.scalar(schema, |to| to.$name(schema, value))
        }
    )*};
}

impl ShapeSerializer for Filter<'_> {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        match self.next(schema) {
            Passed::Nothing => Ok(()),
            Passed::Presence => self.to.write_null(schema),
            Passed::Part(wanted) => {
                self.to.write_struct(schema, &Part { value, wanted, printed: self.printed })
            }
        }
    }

    fn write_list(&mut self, schema: &Schema<'_>, items: Items<'_>) -> Result {
        match self.next(schema) {
            Passed::Nothing => Ok(()),
            Passed::Presence => self.to.write_null(schema),
            Passed::Part(Wanted::All) if !self.printed => self.to.write_list(schema, items),
            Passed::Part(wanted) => {
                let printed = self.printed;
                self.to.write_list(schema, &|to| {
                    items(&mut Filter { to, wanted, printed, place: Place::Elements })
                })
            }
        }
    }

    fn write_map(&mut self, schema: &Schema<'_>, items: Items<'_>) -> Result {
        match self.next(schema) {
            Passed::Nothing => Ok(()),
            Passed::Presence => self.to.write_null(schema),
            Passed::Part(Wanted::All) if !self.printed => self.to.write_map(schema, items),
            Passed::Part(wanted) => {
                let printed = self.printed;
                self.to
                    .write_map(schema, &|to| items(&mut Filter { to, wanted, printed, place: Place::Keys }))
            }
        }
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        if !matches!(self.place, Place::Keys) {
            return self.scalar(schema, |to| to.write_string(schema, value));
        }
        let passed = self.member(value);
        self.place = Place::Value(passed);
        match passed {
            Passed::Nothing => Ok(()),
            _ => self.to.write_string(schema, value),
        }
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> Result {
        self.scalar(schema, |to| to.write_null(schema))
    }

    scalars! {
        write_boolean(bool);
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
