//! Operations, and what calls them more than once: paginators and waiters. Plain data, as all of [`ir`](crate::ir).

use super::{Deprecated, Doc, Setter, StructureDef, Trait, TypeRef};

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
    /// Places in [`ClientCrate::errors`](super::ClientCrate::errors), in the model's order.
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
    /// Whether its input or output has a stream.
    pub fn has_stream(&self) -> bool {
        self.input.has_stream() || self.output.has_stream()
    }

    /// Whether its input has a stream of events.
    pub fn sends_events(&self) -> bool {
        self.input.members.iter().any(|member| member.ty.is_stream() && member.ty != TypeRef::ByteStream)
    }

    /// Whether its input or output has a stream of bytes.
    pub fn has_byte_stream(&self) -> bool {
        let mut members = self.input.members.iter().chain(&self.output.members);
        members.any(|member| member.ty == TypeRef::ByteStream)
    }

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
    /// The paths of what stands in each page and is wanted once.
    pub once: Vec<String>,
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
        matches!(self.ty, TypeRef::List(_) | TypeRef::Map(_) | TypeRef::MapBy(..))
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
    /// Place of the operation in [`ClientCrate::operations`](super::ClientCrate::operations).
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
