//! The data of shapes and their members, after reading and validation. Nothing here reads JSON.

use crate::origin::Origin;
use crate::traits::Traits;
use indexmap::IndexMap;
use serde_json::Value;

/// One shape.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The shape's name: in the model, or in a transformed one. The model's own is that of the [origin](Self::origin).
    pub name: String,
    /// Where it was read.
    pub origin: Origin,
    /// What the shape is.
    pub kind: ShapeKind,
    /// Its traits.
    pub traits: Traits,
}

/// What a shape is: the types of Smithy that are data.
///
/// Source: <https://smithy.io/2.0/spec/model.html#shapes>.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// A structure; an error among them has the trait.
    Structure(Members),
    /// Exactly one member is set. An event stream has the streaming trait.
    Union(Members),
    /// A list.
    List {
        /// The element.
        member: Member,
    },
    /// A map, whose keys are strings.
    Map {
        /// The key.
        key: Member,
        /// The value.
        value: Member,
    },
    /// Strings, of which these are known, in the model's order.
    Enum(Vec<EnumValue>),
    /// 32-bit integers, of which these are known, in the model's order.
    IntEnum(Vec<IntEnumValue>),
    /// Text.
    String,
    /// Bytes.
    Blob,
    /// A point in time.
    Timestamp,
    /// A JSON-like value of any form.
    Document,
    /// `true` or `false`.
    Boolean,
    /// 8-bit integer.
    Byte,
    /// 16-bit integer.
    Short,
    /// 32-bit integer.
    Integer,
    /// 64-bit integer.
    Long,
    /// 32-bit floating point.
    Float,
    /// 64-bit floating point.
    Double,
    /// An integer of any size.
    BigInteger,
    /// A decimal number of any size.
    BigDecimal,
}

/// Members by name, in the model's order.
pub type Members = IndexMap<String, Member>;

/// A member of a structure or union, a list's element, or a map's key or value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Name of the shape that the member targets.
    pub target: String,
    /// Where it was read.
    pub origin: Origin,
    /// Its traits.
    pub traits: Traits,
}

/// A known value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The model's name for it, where it has one beside the value.
    pub name: Option<String>,
    /// What is sent.
    pub value: String,
    /// Where it was read.
    pub origin: Origin,
}

/// A known value of an enum of integers.
#[derive(Clone, Debug, PartialEq)]
pub struct IntEnumValue {
    /// The model's name for it.
    pub name: String,
    /// What is sent.
    pub value: i32,
    /// Where it was read.
    pub origin: Origin,
}

impl Shape {
    /// The members of a structure or union; none for what is neither.
    pub fn members(&self) -> Option<&Members> {
        self.kind.members()
    }

    /// Whether the shape is an error.
    pub fn is_error(&self) -> bool {
        self.traits.error().is_some()
    }

    /// Whether the shape is an event stream.
    pub fn is_event_stream(&self) -> bool {
        matches!(self.kind, ShapeKind::Union(_)) && self.traits.streaming()
    }
}

impl ShapeKind {
    /// The members of a structure or union; none for what is neither.
    pub fn members(&self) -> Option<&Members> {
        match self {
            Self::Structure(members) | Self::Union(members) => Some(members),
            _ => None,
        }
    }

    /// Everything that leads to another shape: members, elements, keys and values.
    pub fn edges(&self) -> Box<dyn Iterator<Item = &Member> + '_> {
        match self {
            Self::Structure(members) | Self::Union(members) => Box::new(members.values()),
            Self::List { member } => Box::new(std::iter::once(member)),
            Self::Map { key, value } => Box::new([key, value].into_iter()),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The same, to change them.
    pub fn edges_mut(&mut self) -> Box<dyn Iterator<Item = &mut Member> + '_> {
        match self {
            Self::Structure(members) | Self::Union(members) => Box::new(members.values_mut()),
            Self::List { member } => Box::new(std::iter::once(member)),
            Self::Map { key, value } => Box::new([key, value].into_iter()),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// Whether a value may be the default of a member that targets a shape of this kind. Null says that there is none.
    pub fn may_default_to(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Enum(values), Value::String(text)) => values.iter().any(|known| known.value == *text),
            (kind, value) => fits(value, kind.type_name()),
        }
    }

    /// The type's name in Smithy, such as `bigInteger`.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Structure(_) => "structure",
            Self::Union(_) => "union",
            Self::List { .. } => "list",
            Self::Map { .. } => "map",
            Self::Enum(_) => "enum",
            Self::IntEnum(_) => "intEnum",
            Self::String => "string",
            Self::Blob => "blob",
            Self::Timestamp => "timestamp",
            Self::Document => "document",
            Self::Boolean => "boolean",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Integer => "integer",
            Self::Long => "long",
            Self::Float => "float",
            Self::Double => "double",
            Self::BigInteger => "bigInteger",
            Self::BigDecimal => "bigDecimal",
        }
    }
}

/// Whether a default is a value of a type, as far as that can be seen without the shape.
pub(crate) fn fits(value: &Value, kind: &str) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) => matches!(kind, "boolean" | "document"),
        Value::Number(number) => match kind {
            "byte" | "short" | "integer" | "long" | "bigInteger" | "intEnum" => {
                number.is_i64() || number.is_u64()
            }
            kind => matches!(kind, "float" | "double" | "bigDecimal" | "timestamp" | "document"),
        },
        Value::String(_) => matches!(kind, "string" | "enum" | "blob" | "timestamp" | "document"),
        Value::Array(items) => items.is_empty() && matches!(kind, "list" | "document"),
        Value::Object(map) => map.is_empty() && matches!(kind, "map" | "document"),
    }
}
