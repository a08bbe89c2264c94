//! What the source of an official crate declares: fields with their types, unions, and the variants of enums.
//!
//! Parses declarations, and takes no text of them. Knows nothing of models.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use syn::{Expr, Fields, ImplItem, Item, Lit, Member, Pat, Stmt, Type, Visibility};

/// What a crate declares.
#[derive(Clone, Debug, Default)]
pub struct Official {
    /// The package with its version, such as `aws-sdk-ec2` 1.274.0.
    pub package: String,
    /// Fields of structures: by module and type, such as `types::error::Busy`.
    pub structures: BTreeMap<String, BTreeMap<String, Field>>,
    /// What builders make of fields that nobody set, by type as [`structures`](Self::structures): of those that are no
    /// `Option`.
    pub built: BTreeMap<String, BTreeMap<String, Unset>>,
    /// Enums whose variants hold values.
    pub unions: BTreeSet<String>,
    /// Enums of texts: what each variant is called, by the text.
    pub enums: BTreeMap<String, BTreeMap<String, String>>,
}

/// The type of a field, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// An `Option`.
    Optional,
    /// A flag.
    Flag,
    /// A number.
    Number,
    /// Something else that is always there.
    There,
}

/// What a builder makes of a field that nobody set.
#[derive(Clone, Debug, PartialEq)]
pub enum Unset {
    /// It fails.
    Asked,
    /// What is empty: zero, `false`, no text.
    Empty,
    /// This value.
    Value(Value),
}

/// The newest version of each official crate in a folder where Cargo unpacks sources, by the end of the crate's name.
///
/// # Errors
/// The folder cannot be read.
pub fn crates(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut found: BTreeMap<String, (semver::Version, PathBuf)> = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let parts = name.strip_prefix("aws-sdk-").and_then(|name| name.rsplit_once('-'));
        let Some((suffix, Ok(version))) = parts.map(|(suffix, version)| (suffix, version.parse())) else {
            continue;
        };
        if found.get(suffix).is_none_or(|(known, _)| *known < version) {
            found.insert(suffix.to_owned(), (version, path));
        }
    }
    Ok(found.into_iter().map(|(suffix, (_, path))| (suffix, path)).collect())
}

impl Official {
    /// Reads the source of a crate.
    ///
    /// # Errors
    /// A file cannot be read, or is not Rust.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let package = name.rsplit_once('-').map(|(package, version)| format!("`{package}` {version}"));
        let mut official = Self { package: package.unwrap_or(name), ..Self::default() };
        let source = folder.join("src");
        official.folder("types", &source.join("types"))?;
        official.folder("types::error", &source.join("types/error"))?;
        for (module, path) in below(&source.join("operation"))? {
            if path.is_dir() {
                official.folder(&format!("operation::{module}"), &path)?;
            }
        }
        Ok(official)
    }

    /// The files of a module that declare one thing each: their names begin with a line.
    fn folder(&mut self, module: &str, folder: &Path) -> Result<(), String> {
        for (name, path) in below(folder)? {
            if !name.starts_with('_') || !name.ends_with(".rs") {
                continue;
            }
            let shown = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
            let text = fs::read_to_string(&path).map_err(|error| shown(&error))?;
            let file = syn::parse_file(&text).map_err(|error| shown(&error))?;
            file.items.iter().for_each(|item| self.item(module, item));
        }
        Ok(())
    }

    fn item(&mut self, module: &str, item: &Item) {
        match item {
            Item::Struct(def) if matches!(def.vis, Visibility::Public(_)) => {
                let Fields::Named(fields) = &def.fields else { return };
                let public = fields.named.iter().filter(|field| matches!(field.vis, Visibility::Public(_)));
                let named =
                    public.filter_map(|field| Some((field.ident.as_ref()?.to_string(), kind(&field.ty))));
                self.structures.insert(format!("{module}::{}", def.ident), named.collect());
            }
            Item::Enum(def) if def.variants.iter().any(|its| matches!(its.fields, Fields::Unnamed(_))) => {
                self.unions.insert(format!("{module}::{}", def.ident));
            }
            Item::Impl(def) => {
                let of_trait = def.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
                match of_trait {
                    Some(its) if its.ident == "From" => {
                        self.text_conversion(module, &def.self_ty, &def.items);
                    }
                    Some(_) => {}
                    None => self.builder(module, &def.items),
                }
            }
            _ => {}
        }
    }

    /// `fn from(s: &str)`, which matches all known values of an enum.
    fn text_conversion(&mut self, module: &str, of: &Type, items: &[ImplItem]) {
        let Some(ident) = last(of) else { return };
        let matched = items.iter().find_map(|item| match item {
            ImplItem::Fn(from) => from.block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Expr(Expr::Match(matched), _) => Some(matched),
                _ => None,
            }),
            _ => None,
        });
        let arms = matched.into_iter().flat_map(|matched| &matched.arms).filter_map(|arm| {
            let Pat::Lit(value) = &arm.pat else { return None };
            let (Lit::Str(value), Expr::Path(variant)) = (&value.lit, &*arm.body) else { return None };
            Some((value.value(), variant.path.segments.last()?.ident.to_string()))
        });
        let variants: BTreeMap<String, String> = arms.collect();
        if !variants.is_empty() {
            self.enums.insert(format!("{module}::{ident}"), variants);
        }
    }
}

impl Official {
    /// `fn build(self)`, which ends with the structure or with `Ok` of it.
    fn builder(&mut self, module: &str, items: &[ImplItem]) {
        let build = items.iter().find_map(|item| match item {
            ImplItem::Fn(def) if def.sig.ident == "build" => def.block.stmts.last(),
            _ => None,
        });
        let Some(Stmt::Expr(made, None)) = build else { return };
        let made = match made {
            Expr::Call(call) => call.args.first(),
            made => Some(made),
        };
        let Some(Expr::Struct(made)) = made else { return };
        let Some(ident) = made.path.segments.last() else { return };
        let fields = made.fields.iter().filter_map(|field| {
            let Member::Named(name) = &field.member else { return None };
            Some((name.to_string(), unset(&field.expr)?))
        });
        self.built.insert(format!("{module}::{}", ident.ident), fields.collect());
    }
}

/// `self.field.unwrap_or_default()` and the like; nothing for an `Option`.
fn unset(expr: &Expr) -> Option<Unset> {
    match expr {
        Expr::Try(asked) => unset(&asked.expr),
        Expr::MethodCall(call) => match (call.method.to_string().as_str(), call.args.first()) {
            ("ok_or_else", _) => Some(Unset::Asked),
            ("unwrap_or_default", _) => Some(Unset::Empty),
            ("unwrap_or", Some(value)) => constant(value).map(Unset::Value),
            ("unwrap_or_else", Some(Expr::Closure(made))) => constant(&made.body).map(Unset::Value),
            _ => None,
        },
        _ => None,
    }
}

/// A literal, or what is made of one alone: `"NEW".parse::<Status>().expect("…")`, `"NEW".to_owned()`.
fn constant(expr: &Expr) -> Option<Value> {
    match expr {
        Expr::Lit(value) => literal(&value.lit),
        Expr::MethodCall(call) if ["parse", "expect", "to_owned"].iter().any(|its| call.method == its) => {
            constant(&call.receiver)
        }
        _ => None,
    }
}

fn literal(value: &Lit) -> Option<Value> {
    match value {
        Lit::Bool(flag) => Some(Value::from(flag.value)),
        Lit::Int(number) => number.base10_parse::<i64>().ok().map(Value::from),
        Lit::Float(number) => number.base10_parse::<f64>().ok().map(Value::from),
        Lit::Str(text) => Some(Value::from(text.value())),
        _ => None,
    }
}

fn kind(ty: &Type) -> Field {
    match last(ty).unwrap_or_default().as_str() {
        "Option" => Field::Optional,
        "bool" => Field::Flag,
        "i8" | "i16" | "i32" | "i64" | "f32" | "f64" => Field::Number,
        _ => Field::There,
    }
}

/// The last name of a path.
fn last(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// Names and paths in a folder, sorted; none where it is not there.
fn below(folder: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let shown = |error: io::Error| format!("{}: {error}", folder.display());
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(shown)?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(shown)?;
        found.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
    }
    found.sort();
    Ok(found)
}
