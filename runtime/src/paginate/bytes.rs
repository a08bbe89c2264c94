//! Finds the bytes in a value. A document has no kind for them, and boto3's tokens say where they are.

use crate::document::write_part;
use crate::shape::Structure;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use botosmith_jmespath::Wanted;

/// The paths of all bytes in a member of a structure, each as an array of names and places, sorted.
///
/// # Errors
/// Where a value cannot be written, as [`to_document`](crate::document::to_document).
pub(super) fn paths(structure: &dyn Structure, member: &str) -> Result<Vec<Document>, SerdeError> {
    let mut finder = Finder { path: Vec::new(), place: Place::Members, found: Vec::new() };
    let wanted = Wanted::Members([(member.to_owned(), Wanted::All)].into());
    write_part(structure, &wanted, &mut finder)?;
    finder.found.sort();
    let array = |path: Vec<Step>| path.into_iter().map(Document::from).collect();
    Ok(finder.found.into_iter().map(|path| Document::Array(array(path))).collect())
}

/// A step to a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Place(u64),
    Name(String),
}

impl From<Step> for Document {
    fn from(step: Step) -> Self {
        match step {
            Step::Place(place) => place.into(),
            Step::Name(name) => name.into(),
        }
    }
}

/// What the next value is.
enum Place {
    /// A member of a structure.
    Members,
    /// An element of a list, with its place.
    Elements(u64),
    /// A key of a map, or after one the value.
    Entries(Option<String>),
}

struct Finder {
    path: Vec<Step>,
    place: Place,
    found: Vec<Vec<Step>>,
}

impl Finder {
    /// The step to the value that is written now.
    fn step(&mut self, schema: &Schema<'_>) -> Step {
        match &mut self.place {
            Place::Members => Step::Name(schema.member_name().unwrap_or_default().to_owned()),
            Place::Elements(next) => {
                let place = *next;
                *next += 1;
                Step::Place(place)
            }
            Place::Entries(key) => Step::Name(key.take().unwrap_or_default()),
        }
    }

    /// Goes into a value.
    fn within(
        &mut self,
        schema: &Schema<'_>,
        place: Place,
        write: &dyn Fn(&mut dyn ShapeSerializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let step = self.step(schema);
        self.path.push(step);
        let outside = std::mem::replace(&mut self.place, place);
        write(self)?;
        self.place = outside;
        self.path.pop();
        Ok(())
    }
}

/// Values that hold no bytes.
macro_rules! others {
    ($($write:ident: $t:ty),*) => {$(
        fn $write(&mut self, schema: &Schema<'_>, _: $t) -> Result<(), SerdeError> {
            self.step(schema);
            Ok(())
        }
    )*};
}

impl ShapeSerializer for Finder {
    fn write_struct(
        &mut self,
        schema: &Schema<'_>,
        value: &dyn SerializableStruct,
    ) -> Result<(), SerdeError> {
        self.within(schema, Place::Members, &|ser| value.serialize_members(ser))
    }
    fn write_list(
        &mut self,
        schema: &Schema<'_>,
        write_elements: &dyn Fn(&mut dyn ShapeSerializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.within(schema, Place::Elements(0), write_elements)
    }
    fn write_map(
        &mut self,
        schema: &Schema<'_>,
        write_entries: &dyn Fn(&mut dyn ShapeSerializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.within(schema, Place::Entries(None), write_entries)
    }
    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result<(), SerdeError> {
        match &mut self.place {
            Place::Entries(key @ None) => *key = Some(value.to_owned()),
            _ => drop(self.step(schema)),
        }
        Ok(())
    }
    fn write_blob(&mut self, schema: &Schema<'_>, _: Blob) -> Result<(), SerdeError> {
        let step = self.step(schema);
        self.found.push(self.path.iter().cloned().chain([step]).collect());
        Ok(())
    }
    fn write_null(&mut self, schema: &Schema<'_>) -> Result<(), SerdeError> {
        self.step(schema);
        Ok(())
    }
    others! {
        write_boolean: bool, write_byte: i8, write_short: i16, write_integer: i32, write_long: i64,
        write_float: f32, write_double: f64, write_big_integer: &BigInteger, write_big_decimal: &BigDecimal,
        write_timestamp: &DateTime, write_document: &Document
    }
}
