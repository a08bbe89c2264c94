//! The data of a comparison. Plain data in the order of the models; decides nothing.

use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// What changed between two versions of one service's model.
///
/// Serialized, this is the document of `cargo xtask diff --format json`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diff {
    /// The service.
    pub service: Service,
    /// What the caller calls the old model: a folder, `botocore:1.29.8`.
    pub old: String,
    /// What the caller calls the new model.
    pub new: String,
    /// What the release notes of the new model say, where they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<Release>,
    /// The highest impact of all changes.
    pub impact: Impact,
    /// Whole operations, and what requests and responses gained.
    pub operations: Operations,
    /// Everything, documentation too.
    pub changes: Vec<Change>,
    /// How many of the changes are of documentation only.
    pub documentation: usize,
    /// Why no crate can be generated of the new model, as `file: #/json/pointer: what is wrong`; empty where one can, and
    /// where nothing changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cannot_be_generated: Vec<String>,
    /// Whether one could be generated of the old model, or there was none.
    #[serde(skip)]
    pub could_be_generated: bool,
}

impl Diff {
    /// Whether nothing at all is different.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether a crate could be generated before the change and cannot be any more.
    pub fn stops_generation(&self) -> bool {
        self.could_be_generated && !self.cannot_be_generated.is_empty()
    }

    /// The changes that are not of documentation.
    pub fn without_documentation(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.kind != Kind::Documentation)
    }
}

/// The service whose model changed. Serialized, it is its folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// botocore's folder name, such as `proton`.
    pub folder: String,
    /// The full name, such as `AWS Proton`.
    pub full_name: String,
}

impl Serialize for Service {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.folder)
    }
}

/// What is known about the release that contains a model.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Release {
    /// The day, as `2022-11-14`.
    pub date: Option<String>,
    /// The changelog's sentences about the service.
    pub changelog: Vec<String>,
}

/// What a change means to the Rust callers of a generated client, in Cargo's words.
///
/// ```
/// use botosmith_changes::Impact;
/// assert!(Impact::Major > Impact::Minor && Impact::Patch > Impact::None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// The generated code does not change.
    #[default]
    None,
    /// Behaviour or documentation changes; the public API does not.
    Patch,
    /// There is new public API, or something becomes deprecated; existing code compiles.
    Minor,
    /// Existing code may no longer compile.
    Major,
}

impl Impact {
    /// All of them, the highest first.
    pub const ALL: [Self; 4] = [Self::Major, Self::Minor, Self::Patch, Self::None];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// Whole operations, and what requests and responses gained.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Operations {
    /// Names of new operations, in the new model's order.
    pub added: Vec<String>,
    /// Names of operations that are gone, in the old model's order.
    pub removed: Vec<String>,
    /// Operations whose request or response gained something, in the new model's order.
    pub updated: Vec<Updated>,
}

/// What an operation's request and response gained.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Updated {
    /// The operation.
    pub name: String,
    /// What requests may hold now.
    pub request: Option<Delta>,
    /// What responses may hold now.
    pub response: Option<Delta>,
}

/// Additions, nested as the data is: only the path to what was added, and all of that.
///
/// A leaf is a type's name (`"string"`) or added enum values (`"A | B"`); an added list is an array of its element,
/// an added map an object whose key is the type of its keys; a list or map on the path is left out.
pub type Delta = Value;

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The kind of change.
    pub kind: Kind,
    /// What changed: `operations/CreateEnvironment/input/codebuildRoleArn`.
    pub path: String,
    /// What it means to Rust callers.
    pub impact: Impact,
    /// The old value; null if there was none.
    pub old: Value,
    /// The new value; null if there is none.
    pub new: Value,
    /// Why it means that, in a sentence.
    pub why: String,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $title:literal;)*) => {
        /// The kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Kind {
            $($(#[$doc])* #[serde(rename = $word)] $name,)*
        }

        impl Kind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word for it in reports that programs read: `member-added`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// The words for it in reports that people read: `member added`.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }
        }
    };
}

kinds! {
    /// A service is new.
    ServiceAdded = "service-added", "service added";
    /// A service is gone.
    ServiceRemoved = "service-removed", "service removed";
    /// An operation is new.
    OperationAdded = "operation-added", "operation added";
    /// An operation is gone.
    OperationRemoved = "operation-removed", "operation removed";
    /// A member is new.
    MemberAdded = "member-added", "member added";
    /// A member is gone.
    MemberRemoved = "member-removed", "member removed";
    /// A member, element, key or value is of another type.
    TypeChanged = "type-changed", "type changed";
    /// A member has become required.
    Required = "required", "member became required";
    /// A member is no longer required.
    NotRequired = "not-required", "member no longer required";
    /// An enum has a new value.
    ValueAdded = "enum-value-added", "enum value added";
    /// An enum's value is gone.
    ValueRemoved = "enum-value-removed", "enum value removed";
    /// A type is new.
    ShapeAdded = "shape-added", "shape added";
    /// A type is gone.
    ShapeRemoved = "shape-removed", "shape removed";
    /// Least or greatest length or value, or the pattern.
    Constraint = "constraint", "constraint changed";
    /// What stands in for an absent value.
    Default = "default", "default changed";
    /// It became deprecated.
    Deprecated = "deprecated", "deprecated";
    /// The deprecation ended, or its message changed.
    Deprecation = "deprecation-changed", "deprecation changed";
    /// Whether clients fill in a token, or an operation may be repeated.
    Idempotency = "idempotency", "idempotency changed";
    /// Whether values must never be printed.
    Sensitive = "sensitive", "sensitivity changed";
    /// An operation may fail with one more error.
    ErrorAdded = "error-added", "error added";
    /// An operation no longer fails with an error.
    ErrorRemoved = "error-removed", "error removed";
    /// An error's code, status or retrying.
    ErrorChanged = "error-changed", "error changed";
    /// An operation has pages.
    PaginatorAdded = "paginator-added", "paginator added";
    /// An operation no longer has pages.
    PaginatorRemoved = "paginator-removed", "paginator removed";
    /// How the next page is requested changed.
    PaginatorChanged = "paginator-changed", "paginator changed";
    /// A waiter is new.
    WaiterAdded = "waiter-added", "waiter added";
    /// A waiter is gone.
    WaiterRemoved = "waiter-removed", "waiter removed";
    /// A waiter's conditions or delays changed.
    WaiterChanged = "waiter-changed", "waiter changed";
    /// How endpoints are resolved.
    EndpointRules = "endpoint-rules", "endpoint rules changed";
    /// The protocol, or how a value is sent.
    Wire = "protocol", "wire format changed";
    /// How requests are signed.
    Signing = "signing", "signing changed";
    /// What the service is called.
    Metadata = "metadata", "metadata changed";
    /// Public API that changed because of another change.
    RustApi = "rust-api", "Rust API changed as a consequence";
    /// Documentation.
    Documentation = "documentation", "documentation changed";
}
