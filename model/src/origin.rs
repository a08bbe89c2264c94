//! Where a part of a model was read, and what the model calls it: kept through all renames, so that a problem that is
//! found late still names a file and a JSON pointer. Decides nothing.

use std::fmt;
use std::sync::Arc;

/// The id of a part of a model: `namespace#Shape$member`, as Smithy writes it.
///
/// Source: <https://smithy.io/2.0/spec/model.html#shape-id>. Models of botocore have no namespace, and none is shown.
///
/// ```
/// use botosmith_model::ShapeId;
///
/// assert_eq!(ShapeId::new("com.example", "Tag").with_member("key").to_string(), "com.example#Tag$key");
/// assert_eq!(ShapeId::new("", "Tag").to_string(), "Tag");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ShapeId {
    namespace: String,
    name: String,
    member: Option<String>,
}

impl ShapeId {
    /// The id of a shape, an operation, or what else has a name of its own.
    pub fn new(namespace: &str, name: &str) -> Self {
        Self { namespace: namespace.to_owned(), name: name.to_owned(), member: None }
    }

    /// The id of a member of it, or of a value of an enum.
    pub fn with_member(&self, member: &str) -> Self {
        Self { member: Some(member.to_owned()), ..self.clone() }
    }

    /// The name of the shape, without namespace and member.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name of the member; none for a shape.
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.namespace.is_empty() {
            write!(f, "{}#", self.namespace)?;
        }
        f.write_str(&self.name)?;
        match &self.member {
            Some(member) => write!(f, "${member}"),
            None => Ok(()),
        }
    }
}

/// What kind of part it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // the names say it
pub enum Part {
    #[default]
    Service,
    Operation,
    Shape,
    /// Of a structure or union; or the element of a list, the key or value of a map.
    Member,
    /// Of an enum.
    Value,
    Paginator,
    Waiter,
    ClientContextParam,
}

/// Where a part of a model was read, and its id there. Cheap to clone.
///
/// What it shows is for people: "the member `key` of the shape `Tag`".
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin(Arc<Place>);

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    file: Arc<str>,
    pointer: String,
    part: Part,
    id: ShapeId,
}

impl Origin {
    /// That of a part.
    pub fn new(part: Part, id: ShapeId, file: Arc<str>, pointer: impl Into<String>) -> Self {
        Self(Arc::new(Place { file, pointer: pointer.into(), part, id }))
    }

    /// That of a member which is given to a shape that lacks it: it stands nowhere but with the shape.
    #[must_use]
    pub fn added_member(&self, member: &str) -> Self {
        Self::new(Part::Member, self.0.id.with_member(member), self.0.file.clone(), self.0.pointer.clone())
    }

    /// What problems call the file.
    pub fn file(&self) -> &str {
        &self.0.file
    }

    /// JSON pointer (RFC 6901), without the leading `#`.
    pub fn pointer(&self) -> &str {
        &self.0.pointer
    }

    /// What kind of part it is.
    pub fn part(&self) -> Part {
        self.0.part
    }

    /// What the model calls it.
    pub fn id(&self) -> &ShapeId {
        &self.0.id
    }

    /// The part's own name: of a member that of the member, of a shape that of the shape.
    pub fn name(&self) -> &str {
        self.0.id.member().unwrap_or(self.0.id.name())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, own) = (self.0.id.name(), self.name());
        match self.0.part {
            Part::Service => write!(f, "the service `{name}`"),
            Part::Operation => write!(f, "the operation `{name}`"),
            Part::Shape => write!(f, "the shape `{name}`"),
            Part::Member => write!(f, "the member `{own}` of the shape `{name}`"),
            Part::Value => write!(f, "the value `{own}` of the shape `{name}`"),
            Part::Paginator => write!(f, "the paginator of `{name}`"),
            Part::Waiter => write!(f, "the waiter `{name}`"),
            Part::ClientContextParam => write!(f, "the parameter `{name}` of clients"),
        }
    }
}
