//! How a value of a shape is written in a syntax. Lays out nothing.

use botosmith_model::{EnumValue, Member, Members, ServiceModel, Shape, ShapeKind};

/// The type of a member, list's element, map's key or value, or of a whole request, in its model.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) model: &'a ServiceModel,
    pub(super) shape: &'a str,
}

impl<'a> Side<'a> {
    /// The same for another shape of the model.
    pub(super) fn to(self, member: &'a Member) -> Self {
        Self { shape: &member.target, ..self }
    }

    fn shape(self) -> Option<&'a Shape> {
        self.model.shapes.get(self.shape)
    }
}

/// What a value is written as.
pub(super) enum Form<'a> {
    /// An entry for each member.
    Structure(&'a Members),
    /// One element stands for all.
    List(&'a Member),
    /// One entry stands for all.
    Map(&'a Member, &'a Member),
    /// One of these.
    Enum(&'a [EnumValue]),
    /// A literal of its type.
    Literal(&'static str),
}

impl<'a> Form<'a> {
    /// The form of a value, which is in values of the shapes of `above`.
    pub(super) fn of(side: Side<'a>, above: &[&str], is_request: bool) -> Self {
        if above.contains(&side.shape) {
            return Self::Literal("{'... recursive ...'}");
        }
        let Some(shape) = side.shape() else { return Self::Literal("…") };
        match &shape.kind {
            ShapeKind::Structure(members) | ShapeKind::Union(members) => Self::Structure(members),
            ShapeKind::List { member } => Self::List(member),
            ShapeKind::Map { key, value } => Self::Map(key, value),
            ShapeKind::String => Self::Literal("'string'"),
            ShapeKind::Enum(values) => Self::Enum(values),
            ShapeKind::Boolean => Self::Literal("True|False"),
            ShapeKind::Byte
            | ShapeKind::Short
            | ShapeKind::Integer
            | ShapeKind::Long
            | ShapeKind::BigInteger
            | ShapeKind::IntEnum(_) => Self::Literal("123"),
            ShapeKind::Float | ShapeKind::Double | ShapeKind::BigDecimal => Self::Literal("123.0"),
            ShapeKind::Blob if !shape.traits.streaming() => Self::Literal("b'bytes'"),
            ShapeKind::Blob if is_request => Self::Literal("b'bytes'|file"),
            ShapeKind::Blob => Self::Literal("StreamingBody()"),
            ShapeKind::Timestamp => Self::Literal("datetime(2015, 1, 1)"),
            ShapeKind::Document => Self::Literal("{...}|[...]|123|123.4|'string'|True|None"),
        }
    }
}
