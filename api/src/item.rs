//! The public items of a crate, as data.

use crate::ty::{Bound, Named, Ty};
use std::collections::BTreeMap;

/// Something that users can name, or do with something that they can name.
#[derive(Clone, Debug)]
pub struct Item {
    /// The public module that it is in, empty for the root.
    pub module: String,
    /// Its path in there: `Tag`, `Tag::key`.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// Whether users are told to do without it.
    pub deprecated: bool,
    /// Whether more may be added to it: to an enum, a structure, a variant.
    pub non_exhaustive: bool,
    pub(crate) what: What,
}

/// What an item is to those who use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A module.
    Module,
    /// A structure, an enum or an alias, of this crate or of another.
    Type,
    /// A trait, of this crate or of another.
    Trait,
    /// A public field.
    Field,
    /// A variant.
    Variant,
    /// A function or method.
    Function,
    /// A constant.
    Constant,
    /// A static.
    Static,
    /// A macro.
    Macro,
    /// An implementation of a trait.
    Implementation,
}

impl Kind {
    /// The word for it in listings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Module => "mod",
            Self::Type => "type",
            Self::Trait => "trait",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Function => "fn",
            Self::Constant => "const",
            Self::Static => "static",
            Self::Macro => "macro",
            Self::Implementation => "impl",
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// There is nothing to say but its name; for a re-export, where it is from.
    Name(Option<String>),
    /// A type of this crate; for an alias, of what.
    Type {
        parameters: Parameters,
        alias: Option<Ty>,
        /// All its fields or variants, where there may not be more of them one day.
        closed: Option<Vec<String>>,
    },
    Trait {
        parameters: Parameters,
        /// What its implementors must be besides.
        above: Vec<Bound>,
        /// What its implementors must write.
        wanted: Vec<String>,
    },
    /// With its text, as far as rustdoc shows it: what it takes.
    Macro(String),
    Field {
        owner: Owner,
        name: String,
        ty: Ty,
    },
    /// With what it holds, unless that is not for users.
    Variant {
        owner: Owner,
        held: Option<Vec<Ty>>,
    },
    Function {
        owner: Option<Owner>,
        name: String,
        signature: Signature,
    },
    Implementation {
        owner: Owner,
        named: Named,
    },
    Value(Ty),
}

/// Whose field, variant, method or implementation it is.
#[derive(Clone, Debug)]
pub(crate) struct Owner {
    pub(crate) ty: Ty,
    /// A trait's methods are called on something that implements it.
    pub(crate) is_trait: bool,
    /// What is not fixed in the type.
    pub(crate) parameters: Parameters,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Parameters {
    pub(crate) list: Vec<Parameter>,
    /// `where` clauses.
    pub(crate) clauses: Vec<(Ty, Vec<Bound>)>,
}

impl Parameters {
    /// The same with these types in the clauses in place of parameters.
    pub(crate) fn with(&self, map: &BTreeMap<String, Ty>) -> Self {
        let clauses = self.clauses.iter().map(|(ty, bounds)| (ty.with(map), bounds.clone()));
        Self { list: self.list.clone(), clauses: clauses.collect() }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) kind: ParameterKind,
}

#[derive(Clone, Debug)]
pub(crate) enum ParameterKind {
    Lifetime,
    Type(Vec<Bound>),
    Const(Ty),
}

#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) parameters: Parameters,
    /// Name and type; `self` is the first where it is there.
    pub(crate) inputs: Vec<(String, Ty)>,
    pub(crate) output: Option<Ty>,
    /// What comes of the output where that is a future.
    pub(crate) awaited: Option<Box<Ty>>,
    pub(crate) is_async: bool,
}
