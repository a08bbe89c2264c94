//! What the members of an operation's input and output are: kinds of values and members, found by reading.
//!
//! A structure's types know how they are read. So it is read once from what holds one value of everything, and what is
//! asked for is written down. That needs no table in generated crates: whoever does not ask pays nothing.

use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use std::collections::BTreeMap;

type Result<T = ()> = std::result::Result<T, SerdeError>;

/// Reads a structure and forgets it.
pub(super) type Walk = fn(&mut dyn ShapeDeserializer) -> Result;

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueInfo {
    /// `true` or `false`.
    Boolean,
    /// A whole number of at most 32 bits.
    Integer,
    /// A whole number of more.
    Long,
    /// A number with a fraction, in 32 bits.
    Float,
    /// A number with a fraction, in 64 bits.
    Double,
    /// A text, or the text of an enum.
    String,
    /// Bytes.
    Blob,
    /// A point in time.
    Timestamp,
    /// Any JSON.
    Document,
    /// A list of values.
    List(Box<ValueInfo>),
    /// A map from texts to values.
    Map(Box<ValueInfo>),
    /// The structure or union of this name; [`Shapes::structure`] has it.
    Structure(String),
}

/// A member of a structure or union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberInfo {
    /// Its name in the model.
    pub name: String,
    /// What it holds.
    pub value: ValueInfo,
}

/// A structure or union.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StructureInfo {
    /// Its members, in the model's order.
    pub members: Vec<MemberInfo>,
    /// One member is set, and only one.
    pub is_union: bool,
}

impl StructureInfo {
    /// The member of a name.
    pub fn member(&self, name: &str) -> Option<&MemberInfo> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// The structures of an operation's input or output: its own members, and what they are made of.
#[derive(Clone, Debug, Default)]
pub struct Shapes {
    root: StructureInfo,
    structures: BTreeMap<String, StructureInfo>,
}

impl Shapes {
    /// Finds out what a walk asks for.
    pub(super) fn of(walk: Walk) -> Self {
        let mut shapes = Self::default();
        let mut probe = Probe { shapes: &mut shapes, refuses: false, found: None };
        // What a probe gives is never what a structure refuses; where it were, the members found so far remain.
        _ = walk(&mut probe);
        if let Some(ValueInfo::Structure(root)) = probe.found {
            // A structure that holds itself stays among the others, too.
            shapes.root = shapes.structures.get(&root).cloned().unwrap_or_default();
        }
        shapes
    }

    /// The input or output itself.
    pub fn root(&self) -> &StructureInfo {
        &self.root
    }

    /// The structure or union of a name that a [`ValueInfo::Structure`] has.
    pub fn structure(&self, name: &str) -> Option<&StructureInfo> {
        self.structures.get(name)
    }
}

/// Holds one value of everything, and notes what is asked for.
struct Probe<'a> {
    shapes: &'a mut Shapes,
    /// Gives no value in the end: a union that has got one member asks for no other.
    refuses: bool,
    found: Option<ValueInfo>,
}

impl Probe<'_> {
    fn note<T>(&mut self, value: Option<ValueInfo>, answer: T) -> Result<T> {
        self.found = value;
        match self.refuses {
            true => Err(SerdeError::custom("asked for, and noted")),
            false => Ok(answer),
        }
    }

    /// What a closure asks a probe for.
    fn within(&mut self, refuses: bool, ask: impl FnOnce(&mut Probe<'_>) -> Result) -> Option<ValueInfo> {
        let mut probe = Probe { shapes: &mut *self.shapes, refuses, found: None };
        // An error ends this value, not the walk.
        _ = ask(&mut probe);
        probe.found
    }
}

macro_rules! scalars {
    ($($read:ident: $t:ty, $kind:ident, $answer:expr;)*) => {$(
        fn $read(&mut self, _: &Schema<'_>) -> Result<$t> {
            self.note(Some(ValueInfo::$kind), $answer)
        }
    )*};
}

impl ShapeDeserializer for Probe<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let name = schema.shape_id().shape_name().to_owned();
        let is_union = schema.shape_type() == ShapeType::Union;
        // One that is there is known, or is just being looked at.
        if !self.shapes.structures.contains_key(&name) {
            self.shapes.structures.insert(name.clone(), StructureInfo::default());
            let mut members = Vec::new();
            for member in schema.members() {
                let value = self.within(is_union, |probe| consumer(member, probe));
                if let (Some(name), Some(value)) = (member.member_name(), value) {
                    members.push(MemberInfo { name: name.to_owned(), value });
                }
            }
            self.shapes.structures.insert(name.clone(), StructureInfo { members, is_union });
        }
        self.note(Some(ValueInfo::Structure(name)), ())
    }

    fn read_list(
        &mut self,
        _: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let element = self.within(false, |probe| consumer(probe));
        self.note(element.map(|element| ValueInfo::List(Box::new(element))), ())
    }

    fn read_map(
        &mut self,
        _: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let value = self.within(false, |probe| consumer(String::new(), probe));
        self.note(value.map(|value| ValueInfo::Map(Box::new(value))), ())
    }

    scalars! {
        read_boolean: bool, Boolean, false;
        read_byte: i8, Integer, 0;
        read_short: i16, Integer, 0;
        read_integer: i32, Integer, 0;
        read_long: i64, Long, 0;
        read_float: f32, Float, 0.0;
        read_double: f64, Double, 0.0;
        read_big_integer: BigInteger, Long, BigInteger::default();
        read_big_decimal: BigDecimal, Double, BigDecimal::default();
        read_string: String, String, String::new();
        read_blob: Blob, Blob, Blob::new(Vec::new());
        read_timestamp: DateTime, Timestamp, DateTime::from_secs(0);
        read_document: Document, Document, Document::Null;
    }

    fn is_null(&self) -> bool {
        false
    }

    fn skip_value(&mut self) -> Result {
        Ok(())
    }

    fn container_size(&self) -> Option<usize> {
        None
    }
}
