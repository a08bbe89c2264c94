//! Finds all items that can be reached from a crate's root, under each of their names.
//!
//! Follows modules and re-exports only; `members` looks at what a type offers.

use crate::crates::{Crates, Node};
use rustdoc_types::{Item, ItemEnum, ItemKind, Visibility};
use std::collections::BTreeSet;

/// Something with a public name.
#[derive(Clone, Debug)]
pub(crate) struct Found<'a> {
    /// The module: empty for the root.
    pub(crate) module: String,
    pub(crate) name: String,
    pub(crate) what: Reached<'a>,
}

/// What a name leads to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reached<'a> {
    /// An item of a crate that is known here.
    Item(Node<'a>),
    /// The item of a crate that is not.
    Foreign { kind: ItemKind, of: usize, id: rustdoc_types::Id },
}

/// The name under which a glob of a crate that is not known here is listed.
pub(crate) const GLOB: &str = "*";

/// Names in a generated crate of what no official crate has: modules that are listed, but not what is in them, and generic
/// types. They are the runtime's, the same for every service, and no program can be moved to them from an official crate.
const BEYOND: [&str; 6] =
    ["by_name", "paginate", "waiters::Attempt", "waiters::Attempts", "waiters::PollError", "waiters::Poller"];

/// A name in a module: `types::Tag`, and in the root just `Tag`.
pub(crate) fn joined(module: &str, name: &str) -> String {
    if module.is_empty() {
        name.to_owned()
    } else {
        format!("{module}::{name}")
    }
}

/// Everything with a public name, in no order that means something.
///
/// # Errors
/// The crate uses a kind of item that is not known here.
pub(crate) fn walk(crates: &Crates) -> Result<Vec<Found<'_>>, String> {
    let mut walk = Walk { crates, found: Vec::new(), open: BTreeSet::new() };
    match crates.root() {
        Some(root) => walk.module(root, "", &Shadowed::default())?,
        None => return Err("rustdoc's JSON has no root module".to_owned()),
    }
    Ok(walk.found)
}

/// What a glob does not bring, because the module that has the glob names it itself: name and whether it is a type,
/// for types and values have namespaces of their own.
type Shadowed<'a> = BTreeSet<(&'a str, bool)>;

struct Walk<'a> {
    crates: &'a Crates,
    found: Vec<Found<'a>>,
    /// The modules that are being walked through: re-exports may lead back to them.
    open: BTreeSet<(usize, u32)>,
}

impl<'a> Walk<'a> {
    fn module(&mut self, module: Node<'a>, at: &str, shadowed: &Shadowed<'a>) -> Result<(), String> {
        let ItemEnum::Module(inner) = &module.item.inner else { return Ok(()) };
        if !self.open.insert((module.of, module.item.id.0)) {
            return Ok(());
        }
        let names = self.crates.all(module.of, &inner.items).filter_map(|node| self.name(node));
        let mut for_globs: Shadowed<'a> = names.collect();
        for_globs.extend(shadowed);
        for node in self.crates.all(module.of, &inner.items) {
            if !self.name(node).is_some_and(|name| shadowed.contains(&name)) {
                self.item(node, at, &for_globs)?;
            }
        }
        self.open.remove(&(module.of, module.item.id.0));
        Ok(())
    }

    /// The name that an item gives its module, public or not, and whether it is that of a type.
    fn name(&self, node: Node<'a>) -> Option<(&'a str, bool)> {
        let is_type = |kind| {
            !matches!(kind, ItemKind::Function | ItemKind::Constant | ItemKind::Static | ItemKind::Macro)
        };
        match &node.item.inner {
            ItemEnum::Use(used) if used.is_glob => None,
            ItemEnum::Use(used) => {
                let target =
                    self.crates.follow(node.of, used.id?).map(|target| target.item.inner.item_kind());
                Some((&used.name, is_type(target.or_else(|| self.crates.kind_of(node.of, used.id?))?)))
            }
            inner => Some((node.item.name.as_deref()?, is_type(inner.item_kind()))),
        }
    }

    fn item(&mut self, node: Node<'a>, at: &str, shadowed: &Shadowed<'a>) -> Result<(), String> {
        if self.crates.hides(node.item) || node.item.visibility != Visibility::Public {
            return Ok(());
        }
        let ItemEnum::Use(used) = &node.item.inner else {
            return self.named(node, at, node.item.name.as_deref().unwrap_or_default());
        };
        let Some(id) = used.id else { return Ok(()) };
        match (self.crates.follow(node.of, id), used.is_glob) {
            (Some(target), true) => self.module(target, at, shadowed),
            (Some(target), false) => self.named(target, at, &used.name),
            // What is in there, only the JSON of that crate would tell.
            (None, is_glob) => {
                let name = if is_glob { GLOB } else { &used.name };
                let kind = self.crates.kind_of(node.of, id);
                let kind = kind.ok_or_else(|| format!("{}: rustdoc does not say what it is", used.source))?;
                self.add(at, name, Reached::Foreign { kind, of: node.of, id });
                Ok(())
            }
        }
    }

    fn named(&mut self, node: Node<'a>, at: &str, name: &str) -> Result<(), String> {
        let is_beyond = BEYOND.contains(&joined(at, name).as_str());
        if is_module_of_code(node.item) {
            self.add(at, name, Reached::Item(node));
            if is_beyond {
                return Ok(());
            }
            return self.module(node, &joined(at, name), &Shadowed::default());
        }
        match node.item.inner {
            // What implements what stands with the types.
            ItemEnum::Impl(_) => {}
            _ if is_beyond => {}
            ItemEnum::Use(_) => return self.item(node, at, &Shadowed::default()),
            ItemEnum::Struct(_)
            | ItemEnum::Enum(_)
            | ItemEnum::Union(_)
            | ItemEnum::TypeAlias(_)
            | ItemEnum::Trait(_)
            | ItemEnum::Function(_)
            | ItemEnum::Constant { .. }
            | ItemEnum::Static(_)
            | ItemEnum::Variant(_)
            | ItemEnum::Macro(_) => self.add(at, name, Reached::Item(node)),
            _ => {
                let kind = node.item.inner.item_kind();
                return Err(format!("{}: {kind:?} is not known here", joined(at, name)));
            }
        }
        Ok(())
    }

    fn add(&mut self, module: &str, name: &str, what: Reached<'a>) {
        self.found.push(Found { module: module.to_owned(), name: name.to_owned(), what });
    }
}

fn is_module_of_code(item: &Item) -> bool {
    matches!(item.inner, ItemEnum::Module(_))
}
