//! Reads rustdoc's JSON of several crates as one: a definition's path leads to its item, in whichever crate it is.
//!
//! Other modules need not know about ids and crates.

use crate::ty::{lower, Bound, Ty};
use rustdoc_types::{
    Attribute, Crate, GenericParamDefKind, Generics, Id, Impl, Item, ItemEnum, ItemKind, ItemSummary,
};
use std::collections::BTreeMap;

/// Several crates: the one that is looked at, and others whose items it shows as its own.
#[derive(Debug)]
pub struct Crates {
    crates: Vec<Crate>,
    /// Crate and id of each definition, by its path.
    definitions: BTreeMap<String, (usize, Id)>,
    /// What is kept from users counts too.
    with_hidden: bool,
}

/// An item, and the crate that its ids belong to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) of: usize,
    pub(crate) item: &'a Item,
}

impl Crates {
    /// Reads what rustdoc wrote: first of the crate to look at, then of those crates whose items it hands
    /// on under names of its own (re-exports and aliases).
    ///
    /// # Errors
    /// A text is not JSON of the form that is known here.
    pub fn read(texts: &[Vec<u8>]) -> Result<Self, String> {
        let crates: Result<Vec<Crate>, String> = texts.iter().map(|text| parse(text)).collect();
        let mut found = Self { crates: crates?, definitions: BTreeMap::new(), with_hidden: false };
        for (of, one) in found.crates.iter().enumerate() {
            for (id, item) in &one.index {
                if item.crate_id == 0 && !matches!(item.inner, ItemEnum::Use(_)) {
                    if let Some(summary) = one.paths.get(id) {
                        found.definitions.insert(path(summary), (of, *id));
                    }
                }
            }
        }
        Ok(found)
    }

    /// The same with what is hidden from users' documentation: of a crate whose macros are for others, what
    /// they expand to needs it.
    #[must_use]
    pub fn with_hidden(self) -> Self {
        Self { with_hidden: true, ..self }
    }

    /// Whether an item is kept from users.
    pub(crate) fn hides(&self, item: &Item) -> bool {
        !self.with_hidden && is_hidden(item)
    }

    /// The name of the crate to look at.
    pub fn name(&self) -> &str {
        self.root().and_then(|root| root.item.name.as_deref()).unwrap_or_default()
    }

    /// The root module of the crate to look at.
    pub(crate) fn root(&self) -> Option<Node<'_>> {
        self.get(0, self.crates.first()?.root)
    }

    pub(crate) fn get(&self, of: usize, id: Id) -> Option<Node<'_>> {
        Some(Node { of, item: self.crates.get(of)?.index.get(&id)? })
    }

    /// The items with these ids. Ids without an item stand for what is private.
    pub(crate) fn all<'a>(&'a self, of: usize, ids: &'a [Id]) -> impl Iterator<Item = Node<'a>> {
        ids.iter().filter_map(move |id| self.get(of, *id))
    }

    /// The item with this id, or the one in another crate that it stands for.
    pub(crate) fn follow(&self, of: usize, id: Id) -> Option<Node<'_>> {
        self.get(of, id).or_else(|| self.definition(&self.definition_of(of, id)?))
    }

    /// What is defined under a path.
    pub(crate) fn definition(&self, path: &str) -> Option<Node<'_>> {
        let (of, id) = self.definitions.get(path)?;
        self.get(*of, *id)
    }

    /// The path where something is defined: `aws_smithy_types::date_time::DateTime`.
    pub(crate) fn definition_of(&self, of: usize, id: Id) -> Option<String> {
        self.crates.get(of)?.paths.get(&id).map(path)
    }

    /// What kind of thing an id of another crate is.
    pub(crate) fn kind_of(&self, of: usize, id: Id) -> Option<ItemKind> {
        Some(self.crates.get(of)?.paths.get(&id)?.kind)
    }

    /// The implementations that rustdoc lists with a type.
    pub(crate) fn implementations<'a>(
        &'a self,
        data: Node<'a>,
    ) -> impl Iterator<Item = (Node<'a>, &'a Impl)> {
        let ids: &[Id] = match &data.item.inner {
            ItemEnum::Struct(data) => &data.impls,
            ItemEnum::Enum(data) => &data.impls,
            ItemEnum::Union(data) => &data.impls,
            _ => &[],
        };
        self.all(data.of, ids).filter_map(|node| match &node.item.inner {
            ItemEnum::Impl(implementation) => Some((node, implementation)),
            _ => None,
        })
    }

    /// Finds how a type implements a trait: the implementation, and what its parameters stand for.
    pub(crate) fn implementation<'a>(
        &'a self,
        ty: &Ty,
        wanted: &str,
    ) -> Option<(Node<'a>, &'a Impl, BTreeMap<String, Ty>)> {
        let of_type = ty.definition().and_then(|path| self.definition(path));
        let with_type = of_type.into_iter().flat_map(|data| self.implementations(data));
        let with_trait = self.definition(wanted).into_iter().flat_map(|node| match &node.item.inner {
            ItemEnum::Trait(one) => self.all(node.of, &one.implementations).collect(),
            _ => Vec::new(),
        });
        let with_trait = with_trait.filter_map(|node| match &node.item.inner {
            ItemEnum::Impl(implementation) => Some((node, implementation)),
            _ => None,
        });
        // rustdoc lists a blanket implementation with each type that it is for, and there it is for that type.
        let with_trait = with_trait.filter(|(_, implementation)| implementation.blanket_impl.is_none());
        with_type.chain(with_trait).find_map(|(node, implementation)| {
            let named = implementation.trait_.as_ref()?;
            if self.definition_of(node.of, named.id).as_deref() != Some(wanted) {
                return None;
            }
            let mut bound = BTreeMap::new();
            let pattern = lower(self, node.of, &implementation.for_);
            let parameters = type_parameters(&implementation.generics);
            (pattern.matches(ty, &parameters, &mut bound)).then_some((node, implementation, bound))
        })
    }

    /// Whether a type fulfils a bound. With a type of a crate that is known here, rustdoc lists all that it
    /// implements; of other types, only what is implemented for nothing at all is known, and the rest is taken
    /// for granted.
    pub(crate) fn fulfils(&self, ty: &Ty, bound: &Bound) -> bool {
        let Bound::Trait { named, .. } = bound else { return true };
        let of_std = ["core::", "alloc::", "std::"].iter().any(|start| named.definition.starts_with(start));
        let is_known = match ty {
            Ty::Generic(_) => false,
            Ty::Tuple(_) | Ty::Primitive(_) => !of_std,
            ty => match ty.definition().and_then(|path| self.definition(path)) {
                // Of types that are not public, rustdoc does not work out what the compiler implements.
                Some(data) => !of_std || self.implementations(data).any(|(_, found)| found.is_synthetic),
                None => false,
            },
        };
        // rustdoc lists too what a type is said not to implement.
        let found = self.implementation(ty, &named.definition);
        !is_known || found.is_some_and(|(_, implementation, _)| !implementation.is_negative)
    }

    /// Whether all is known of a type that a crate says of it.
    pub(crate) fn knows(&self, ty: &Ty) -> bool {
        ty.definition().is_some_and(|path| self.definition(path).is_some())
    }

    /// What an associated type is for a type.
    pub(crate) fn associated(&self, ty: &Ty, wanted: &str, name: &str) -> Option<Ty> {
        let (node, implementation, bound) = self.implementation(ty, wanted)?;
        self.all(node.of, &implementation.items).find_map(|item| match &item.item.inner {
            ItemEnum::AssocType { type_: Some(found), .. } if item.item.name.as_deref() == Some(name) => {
                Some(lower(self, item.of, found).with(&bound).resolved(self))
            }
            _ => None,
        })
    }
}

/// Where something is defined. A macro may have the name of a module.
fn path(summary: &ItemSummary) -> String {
    let path = summary.path.join("::");
    if summary.kind == ItemKind::Macro {
        path + "!"
    } else {
        path
    }
}

fn is_hidden(item: &Item) -> bool {
    item.attrs
        .iter()
        .any(|attribute| matches!(attribute, Attribute::Other(text) if text.contains("doc(hidden)")))
}

/// The names of the type parameters.
pub(crate) fn type_parameters(generics: &Generics) -> Vec<String> {
    let of_type = generics.params.iter().filter(|p| matches!(p.kind, GenericParamDefKind::Type { .. }));
    of_type.map(|parameter| parameter.name.clone()).collect()
}

fn parse(text: &[u8]) -> Result<Crate, String> {
    #[derive(serde::Deserialize)]
    struct Form {
        format_version: u32,
    }
    let form: Form = serde_json::from_slice(text).map_err(|e| format!("this is not rustdoc's JSON: {e}"))?;
    let known = rustdoc_types::FORMAT_VERSION;
    if form.format_version != known {
        let found = form.format_version;
        return Err(format!(
            "rustdoc writes its format {found}, and {known} is known here: take rustdoc-types 0.{found}"
        ));
    }
    serde_json::from_slice(text).map_err(|e| format!("rustdoc's JSON: {e}"))
}
