//! What schemas say beside Rust types: traits, and lists and maps. Plain data, as all of [`ir`](crate::ir).

use super::TypeRef;

/// A trait: the word of the runtime's declarations, with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trait {
    /// The word: `json_name`.
    pub word: &'static str,
    /// What stands in parentheses after it.
    pub arguments: Vec<Argument>,
}

/// An argument of a trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A list of texts.
    Texts(Vec<String>),
    /// A declared list or map: [`CollectionDef::ident`].
    Collection(String),
}

impl Trait {
    /// A trait without arguments.
    pub fn plain(word: &'static str) -> Self {
        Self { word, arguments: Vec::new() }
    }

    /// A trait about a text.
    pub fn text(word: &'static str, text: &str) -> Self {
        Self { word, arguments: vec![Argument::Text(text.to_owned())] }
    }
}

/// A list or map.
#[derive(Clone, Debug)]
pub struct CollectionDef {
    /// The constant of its declaration: `TAG_LIST`.
    pub ident: String,
    /// The shape's name.
    pub shape: String,
    /// Which of the two it is.
    pub kind: CollectionKind,
    /// The element, or a map's value.
    pub element: ElementDef,
    /// Null elements are kept.
    pub sparse: bool,
    /// The traits of the list or map itself: `xml_flattened`.
    pub traits: Vec<Trait>,
}

/// A list, or a map with the traits of its keys, which are texts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum CollectionKind {
    List,
    Map { keys: Vec<Trait> },
}

/// An element or a map's value.
#[derive(Clone, Debug)]
pub struct ElementDef {
    /// The name of the shape that it targets.
    pub target: String,
    /// The Rust type, with the `Option` of sparse lists and maps.
    pub ty: TypeRef,
    /// Its traits.
    pub traits: Vec<Trait>,
}

impl CollectionDef {
    /// Whether the schema says more than the Rust type does, so that there is a declaration.
    ///
    /// That an element is sensitive is no reason: whoever holds the list or map is sensitive itself.
    pub fn is_declared(&self) -> bool {
        let has_keys = matches!(&self.kind, CollectionKind::Map { keys } if !keys.is_empty());
        has_keys || !self.traits.is_empty() || self.element.traits.iter().any(|its| its.word != "sensitive")
    }
}
