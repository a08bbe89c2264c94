//! The declarations of an official crate, read from its source.

use super::Result;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{ImplItem, Item, TraitItem, Visibility};

/// What a crate declares.
pub(crate) struct Crate {
    /// Name and version.
    pub(crate) title: String,
    /// Public items, with the modules in which they are declared: `types::Tag`, `types::Tag::key`.
    pub(crate) items: BTreeSet<String>,
    /// Types of fields and of unions' variants, by item.
    pub(crate) types: BTreeMap<String, String>,
}

impl Crate {
    /// The crate called `aws-sdk-<suffix>`, where its source is there.
    pub(crate) fn find(crates: &Path, suffix: &str) -> Result<Option<Self>> {
        let start = format!("aws-sdk-{suffix}-");
        for entry in fs::read_dir(crates)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let Some(version) = name.strip_prefix(&start) else { continue };
            let mut found = Self {
                title: format!("{} {version}", start.trim_end_matches('-')),
                items: BTreeSet::new(),
                types: BTreeMap::new(),
            };
            found.folder(&path.join("src"), &mut Vec::new())?;
            return Ok(Some(found));
        }
        Ok(None)
    }

    fn folder(&mut self, folder: &Path, module: &mut Vec<String>) -> Result<()> {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
        paths.sort();
        for path in paths {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            // Private, and the largest part of a crate.
            if stem == "protocol_serde" {
                continue;
            }
            // What begins with `_`, and the root, is no module that callers see.
            let own = !stem.starts_with('_') && (stem != "lib" || !module.is_empty());
            module.extend(own.then_some(stem));
            if path.is_dir() {
                self.folder(&path, module)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let file = syn::parse_file(&fs::read_to_string(&path)?);
                let file = file.map_err(|e| format!("{}: {e}", path.display()))?;
                file.items.iter().for_each(|item| self.item(item, module));
            }
            if own {
                module.pop();
            }
        }
        Ok(())
    }

    fn item(&mut self, item: &Item, module: &[String]) {
        let path = |name: &dyn ToString| [module.join("::"), name.to_string()].join("::");
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let path = path(&item.ident);
                for field in &item.fields {
                    let Some(ident) = &field.ident else { continue };
                    self.typed(format!("{path}::{ident}"), &field.ty);
                }
                self.items.insert(path);
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let path = path(&item.ident);
                for variant in &item.variants {
                    let item = format!("{path}::{}", variant.ident);
                    match variant.fields.iter().next() {
                        Some(field) => self.typed(item, &field.ty),
                        None => _ = self.items.insert(item),
                    }
                }
                self.items.insert(path);
            }
            Item::Type(item) if is_public(&item.vis) => _ = self.items.insert(path(&item.ident)),
            Item::Trait(item) if is_public(&item.vis) => {
                for method in &item.items {
                    if let TraitItem::Fn(method) = method {
                        self.items.insert(format!("{}::{}", path(&item.ident), method.sig.ident));
                    }
                }
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let syn::Type::Path(of) = &*item.self_ty else { return };
                let Some(of) = of.path.segments.last() else { return };
                for method in &item.items {
                    let ImplItem::Fn(method) = method else { continue };
                    if is_public(&method.vis) {
                        self.items.insert(format!("{}::{}", path(&of.ident), method.sig.ident));
                    }
                }
            }
            _ => {}
        }
    }

    fn typed(&mut self, path: String, ty: &syn::Type) {
        self.types.insert(path.clone(), quote::quote!(#ty).to_string().replace(' ', ""));
        self.items.insert(path);
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
