//! Which values requests may have.

/// A shape that allows not all values of its kind, or leads to one that does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstraintDef {
    /// The shape's name; one of a member that says more than its target goes by `Structure$member`.
    pub shape: String,
    /// What the shape is.
    pub kind: ConstraintKind,
    /// The least length or number, as the model writes it.
    pub min: Option<String>,
    /// The greatest.
    pub max: Option<String>,
    /// Its values must not be printed.
    pub sensitive: bool,
}

/// What a shape is, with the shapes that it leads to, where those are constrained.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum ConstraintKind {
    /// Members that are required or lead to a constraint, in the model's order.
    Structure(Vec<MemberConstraint>),
    /// All members: exactly one is set.
    Union(Vec<MemberConstraint>),
    List {
        element: Option<String>,
    },
    Map {
        key: Option<String>,
        value: Option<String>,
    },
    Text(Option<PatternConstraint>),
    Enum(Vec<String>),
    Blob,
    Number,
}

/// What is said of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberConstraint {
    /// The member's name in the model.
    pub name: String,
    /// A value must be set.
    pub required: bool,
    /// The shape, where it is constrained.
    pub target: Option<String>,
}

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternConstraint {
    /// As the `regex` crate has it, or as the model has it where that crate cannot check it.
    pub text: String,
    /// Why it is not checked.
    pub unchecked: Option<String>,
}
