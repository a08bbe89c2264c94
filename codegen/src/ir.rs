//! The crate as plain data, between [`lower`](crate::lower) and [`render`](crate::render).
//!
//! Every identifier is final and every text is Markdown; nothing here is Rust source, TOML or JSON, but for
//! the endpoint rules, which are data from end to end and stay as the model has them.

mod example;
mod guide;
mod package;
mod schema;

pub use example::{Setter, Value};
pub use guide::{Call, Canned, Guide};
pub use package::{Dependency, Package, Release};
pub use schema::{Argument, CollectionDef, CollectionKind, ElementDef, Trait};

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
    /// Operations, sorted by name.
    pub operations: Vec<OpDef>,
    /// Waiters, in the model's order.
    pub waiters: Vec<WaiterDef>,
    /// The calls that the crate's documentation shows.
    pub guide: Guide,
    /// Names of the generic builder types.
    pub builders: Vec<String>,
    /// Endpoint rules.
    pub rule_set: RuleSet,
    /// The partitions that the rules ask for.
    pub partitions: Partitions,
}

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    /// Where its own documentation of an operation is, but for the operation's name.
    pub reference: String,
    /// `AWS Proton`, as the model has it.
    pub full_name: String,
    /// The same as one line of Markdown.
    pub title: String,
    /// The version of the API as one line of Markdown.
    pub version_title: String,
    /// `Proton`.
    pub id: String,
    /// What requests call it in their `User-Agent`.
    pub api_name: String,
    /// botocore's folder.
    pub folder: String,
    /// The folder of this version of the API.
    pub api_version: String,
    /// The name before the dot in `X-Amz-Target`, or what else names the service's shape.
    pub shape_name: String,
    /// The name in the credential scope.
    pub signing_name: String,
    /// The function of the runtime that makes the protocol: `aws_json_1_0`.
    pub protocol: &'static str,
    /// The runtime's feature for the protocol.
    pub protocol_feature: &'static str,
    /// The service asks for the codes that errors had in awsQuery.
    pub query_compatible: bool,
    /// Documentation.
    pub doc: Doc,
    /// Endpoint parameters that the configuration sets, in the model's order.
    pub client_params: Vec<ClientParamDef>,
}

/// An endpoint parameter that the client's configuration sets.
#[derive(Clone, Debug)]
pub struct ClientParamDef {
    /// The setter.
    pub ident: String,
    /// The setter that takes an `Option`.
    pub set: String,
    /// Its name in the endpoint rules.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Documentation.
    pub doc: Doc,
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
    /// Documentation.
    pub doc: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
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
    /// The member's traits.
    pub traits: Vec<Trait>,
    /// Documentation.
    pub doc: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
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
    DateTime,
    Document,
    /// A type of `crate::types`.
    Named(String),
    /// A type of `crate::types::error`.
    Error(String),
    List(Box<TypeRef>),
    Map(Box<TypeRef>),
    /// An element of a sparse list or map.
    Nullable(Box<TypeRef>),
    Boxed(Box<TypeRef>),
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
    /// The variant of `ErrorKind`, where the model allows retries.
    pub retry: Option<&'static str>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct OpDef {
    /// The operation's type: `CreateEnvironment`.
    pub ident: String,
    /// Its module and method: `create_environment`.
    pub module: String,
    /// Its name in the model.
    pub wire_name: String,
    /// The same as one line of Markdown.
    pub title: String,
    /// The fluent builder's alias.
    pub fluent: String,
    /// The error enum.
    pub error: String,
    /// The input.
    pub input: StructureDef,
    /// The output.
    pub output: StructureDef,
    /// Places in [`ClientCrate::errors`], in the model's order.
    pub errors: Vec<usize>,
    /// HTTP method.
    pub method: String,
    /// URI template.
    pub uri: String,
    /// The status code of success, where it is not 200.
    pub success: Option<u16>,
    /// The operation's other traits.
    pub traits: Vec<Trait>,
    /// Documentation.
    pub doc: Doc,
    /// What an example of a call sets; `None` where there is no example.
    pub example: Option<Vec<Setter>>,
    /// What calls it more than once: documentation.
    pub callers: Doc,
    /// The deprecated trait.
    pub deprecated: Option<Deprecated>,
    /// How pages chain.
    pub paginator: Option<PaginatorDef>,
}

impl OpDef {
    /// Whether its pages can be read item by item.
    pub fn has_items(&self) -> bool {
        let items = self.paginator.as_ref().and_then(|paginator| paginator.items.as_ref());
        items.is_some_and(PageItems::is_collection)
    }
}

/// How an operation's pages chain. Paths and members are as the model has them.
#[derive(Clone, Debug)]
pub struct PaginatorDef {
    /// The alias: `ListTagsPaginator`.
    pub ident: String,
    /// The members of the input that take the tokens, each with the path of the next one in the output.
    pub tokens: Vec<(String, String)>,
    /// The path of the flag that says whether there are more pages.
    pub more: Option<String>,
    /// What a page brings, if it can be counted.
    pub items: Option<PageItems>,
    /// The path of what a page brings, if it cannot.
    pub uncounted: Option<String>,
    /// What else a page brings: its path, and where it is.
    pub others: Vec<(String, Vec<PathStep>)>,
    /// The member of the input that limits the size of a page, and its field.
    pub limit: Option<(String, String)>,
}

/// What a page brings.
#[derive(Clone, Debug)]
pub struct PageItems {
    /// Its path.
    pub path: String,
    /// The fields that lead to it.
    pub steps: Vec<PathStep>,
    /// Its type: a list, a map or a text.
    pub ty: TypeRef,
}

impl PageItems {
    /// Whether they can be given one by one.
    pub fn is_collection(&self) -> bool {
        matches!(self.ty, TypeRef::List(_) | TypeRef::Map(_))
    }
}

/// A step from a structure to one of its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// The field.
    pub field: String,
    /// The field is not an `Option`.
    pub required: bool,
}

/// A waiter.
#[derive(Clone, Debug)]
pub struct WaiterDef {
    /// Its name in the model.
    pub name: String,
    /// The waiter's type: `EnvironmentDeployed`.
    pub ident: String,
    /// Its module: `environment_deployed`.
    pub module: String,
    /// The client's method: `wait_until_environment_deployed`.
    pub method: String,
    /// The fluent builder's alias.
    pub fluent: String,
    /// The alias of what it gives.
    pub final_poll: String,
    /// The alias of what it fails with.
    pub error: String,
    /// Place of the operation in [`ClientCrate::operations`].
    pub operation: usize,
    /// Documentation.
    pub doc: Doc,
    /// Seconds between polls.
    pub delay: u32,
    /// How often to poll.
    pub attempts: u32,
    /// Acceptors, in order.
    pub acceptors: Vec<AcceptorDef>,
}

/// An acceptor.
#[derive(Clone, Debug)]
pub struct AcceptorDef {
    /// `success`, `failure` or `retry`.
    pub state: &'static str,
    /// `path`, `path_all`, `path_any`, `status`, `error` or `any_error`.
    pub matcher: &'static str,
    /// JMESPath into the output.
    pub path: Option<String>,
    /// The value to compare with.
    pub expected: Expected,
}

/// A literal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Expected {
    String(String),
    Boolean(bool),
    Integer(i64),
}
