//! The crate as plain data, between [`lower`](crate::lower) and [`render`](crate::render).
//!
//! Every identifier is final and every text is Markdown; nothing here is Rust source, TOML or JSON, but for
//! the endpoint rules, which are data from end to end and stay as the model has them.

mod constraint;
mod example;
mod guide;
mod operation;
mod package;
mod schema;
mod service;

pub use constraint::{ConstraintDef, ConstraintKind, MemberConstraint, PatternConstraint};
pub use example::{Setter, Value};
pub use guide::{Call, Canned, Guide};
pub use operation::{AcceptorDef, Expected, OpDef, PageItems, PaginatorDef, PathStep, WaiterDef};
pub use package::{Dependency, Package, Release};
pub use schema::{Argument, CollectionDef, CollectionKind, ElementDef, Trait};
pub use service::{ClientParamDef, EndpointParamDef, Service, SessionsDef};

use botosmith_model::{Partitions, RuleSet};

/// A whole client crate.
#[derive(Clone, Debug)]
pub struct ClientCrate {
    /// Package, versions and provenance.
    pub package: Package,
    /// What the service is called and how it is spoken to.
    pub service: Service,
    /// Structures, sorted by name.
    pub structures: Vec<StructureDef>,
    /// Enums, sorted by name.
    pub enums: Vec<EnumDef>,
    /// Unions, sorted by name.
    pub unions: Vec<UnionDef>,
    /// Lists and maps, sorted by name.
    pub collections: Vec<CollectionDef>,
    /// Modelled errors, sorted by name.
    pub errors: Vec<ErrorDef>,
    /// What streams of events end with, sorted by name.
    pub stream_errors: Vec<StreamErrorDef>,
    /// Operations, sorted by name.
    pub operations: Vec<OpDef>,
    /// The place of the operation that tells where those that require it are called.
    pub endpoint_operation: Option<usize>,
    /// Waiters, in the model's order.
    pub waiters: Vec<WaiterDef>,
    /// What requests may hold, sorted by name.
    pub constraints: Vec<ConstraintDef>,
    /// The calls that the crate's documentation shows.
    pub guide: Guide,
    /// Names of the generic builder types.
    pub builders: Vec<String>,
    /// Endpoint rules.
    pub rule_set: RuleSet,
    /// The partitions that the rules ask for.
    pub partitions: Partitions,
}

impl ClientCrate {
    /// Whether the output of an operation has a stream.
    pub fn has_streams_out(&self) -> bool {
        self.operations.iter().any(|op| op.output.has_stream())
    }
}

/// Documentation: lines of Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc(pub Vec<String>);

/// `#[deprecated(note = …, since = …)]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecated {
    /// Why.
    pub note: Option<String>,
    /// Since when.
    pub since: Option<String>,
}

/// A structure with its builder.
#[derive(Clone, Debug)]
pub struct StructureDef {
    /// The Rust type.
    pub ident: String,
    /// The shape's name.
    pub shape: String,
    /// The builder's alias.
    pub builder: String,
    /// What the module `builders` calls it.
    pub shown_builder: String,
    /// The generic builder type behind the alias.
    pub bucket: String,
    /// The structure of optional fields, where the builder fills one of its own.
    pub fields: Option<String>,
    /// A builder fails that is not given all that is asked for.
    pub fallible: bool,
    /// Documentation.
    pub doc: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
    /// Traits of the structure itself.
    pub traits: Vec<Trait>,
    /// Members, in the model's order.
    pub members: Vec<FieldDef>,
}

/// A structure's member.
#[derive(Clone, Debug)]
pub struct FieldDef {
    /// The field, its accessor and its setter.
    pub ident: String,
    /// The setter that takes an `Option`.
    pub set: String,
    /// The builder's getter.
    pub get: String,
    /// The member's name in the model. Names on the wire are traits.
    pub member: String,
    /// The name of the shape that it targets.
    pub target: String,
    /// How setter and accessor look.
    pub kind: FieldKind,
    /// The type that the kind is about: of an element, for lists and maps.
    pub ty: TypeRef,
    /// Builders demand it.
    pub required: bool,
    /// The service demands it.
    pub needed: bool,
    /// The member's traits.
    pub traits: Vec<Trait>,
    /// Documentation.
    pub doc: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
}

impl StructureDef {
    /// The generic builder type of outputs with a stream.
    pub const STREAMING: &'static str = "StreamBuilder";

    /// Whether a member is a stream: there is one of such a value, and its builder is another than others'.
    pub fn has_stream(&self) -> bool {
        self.members.iter().any(|member| member.ty.is_stream())
    }
}

impl FieldDef {
    /// The words of defaults: of a flag, a whole number, any other number, a text, and what is empty.
    pub const DEFAULTS: [&str; 5] =
        ["default_flag", "default_number", "default_decimal", "default_text", "default_empty"];

    /// Whether a builder fails that is not given the member.
    pub fn is_asked(&self) -> bool {
        self.required
            && self.ty != TypeRef::ByteStream
            && !self.traits.iter().any(|its| Self::DEFAULTS.contains(&its.word))
    }
}

/// How a member's setter and accessor look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the runtime's `structure!` documents them
pub enum FieldKind {
    Text,
    Copy,
    Value,
    Boxed,
    List,
    ListOfText,
    Map,
    MapOfText,
    MapBy,
    MapOfTextBy,
}

impl FieldKind {
    /// The word of the declaration.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Copy => "copy",
            Self::Value => "value",
            Self::Boxed => "boxed",
            Self::List => "list",
            Self::ListOfText => "list_of_text",
            Self::Map => "map",
            Self::MapOfText => "map_of_text",
            Self::MapBy => "map_by",
            Self::MapOfTextBy => "map_of_text_by",
        }
    }
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum TypeRef {
    String,
    Bool,
    I32,
    I64,
    F32,
    F64,
    Blob,
    ByteStream,
    /// A stream of events that is sent, and the error in place of one.
    EventsIn {
        event: String,
        error: String,
    },
    /// A stream of events that is received, and the error that ends it.
    EventsOut {
        event: String,
        error: String,
    },
    DateTime,
    Document,
    /// A type of `crate::types`.
    Named(String),
    /// A type of `crate::types::error`.
    Error(String),
    List(Box<TypeRef>),
    Map(Box<TypeRef>),
    /// A map whose keys are of an enum of `crate::types`.
    MapBy(String, Box<TypeRef>),
    /// Key and value of such a map, as declarations list them.
    Entry(String, Box<TypeRef>),
    /// An element of a sparse list or map.
    Nullable(Box<TypeRef>),
    Boxed(Box<TypeRef>),
}

impl TypeRef {
    /// Whether it is a stream of bytes or events.
    pub fn is_stream(&self) -> bool {
        matches!(self, Self::ByteStream | Self::EventsIn { .. } | Self::EventsOut { .. })
    }
}

/// An enum of strings.
#[derive(Clone, Debug)]
pub struct EnumDef {
    /// The Rust type.
    pub ident: String,
    /// The shape's name.
    pub shape: String,
    /// Documentation.
    pub doc: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
    /// Variant and value, in the model's order.
    pub values: Vec<(String, String)>,
}

/// A union.
#[derive(Clone, Debug)]
pub struct UnionDef {
    /// The Rust type.
    pub ident: String,
    /// The shape's name.
    pub shape: String,
    /// Documentation.
    pub doc: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
    /// Variants, in the model's order.
    pub variants: Vec<UnionVariant>,
}

/// A union's variant.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// The variant.
    pub ident: String,
    /// The method that gives its value.
    pub as_method: String,
    /// The method that asks for it.
    pub is_method: String,
    /// What it holds.
    pub ty: TypeRef,
    /// The member's name in the model. Names on the wire are traits.
    pub member: String,
    /// The name of the shape that it targets.
    pub target: String,
    /// The member's traits.
    pub traits: Vec<Trait>,
    /// Documentation.
    pub doc: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
}

/// A modelled error.
#[derive(Clone, Debug)]
pub struct ErrorDef {
    /// What it means, in a sentence; empty where the model does not say.
    pub meaning: String,
    /// The error is a structure.
    pub structure: StructureDef,
    /// The method that asks for it: `is_throttling_exception`.
    pub is_method: String,
    /// The code on the wire.
    pub code: String,
    /// The other code, where the service spoke awsQuery once: responses without the header have the shape's name.
    pub name: Option<String>,
    /// The variant of `ErrorKind`, where the model allows retries.
    pub retry: Option<&'static str>,
}

/// What a stream of events ends with: an error enum as an operation's.
#[derive(Clone, Debug)]
pub struct StreamErrorDef {
    /// The Rust type, in `crate::types::error`.
    pub ident: String,
    /// The Rust type of the events.
    pub union: String,
    /// The places of its errors, in the model's order, and what the stream calls them.
    pub errors: Vec<(usize, String)>,
}
