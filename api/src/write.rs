//! Writes types as Rust, under names that the reader can use.

use crate::crates::Crates;
use crate::item::{Parameter, ParameterKind, Parameters};
use crate::ty::{Argument, Bound, Named, Ty};
use crate::walk::{joined, Found, Reached};
use rustdoc_types::ItemEnum;
use std::collections::BTreeMap;

/// What there is no public name for, so that it cannot be written: its definition.
pub(crate) type Unnameable = String;

/// The crate whose items are for users only where a generated crate hands them on.
const RUNTIME: &str = "botosmith_runtime";

/// What crates that are not known here hand on out of a module of theirs that is private: definition and public path.
const HANDED_ON: [(&str, &str); 3] = [
    ("aws_smithy_runtime_api::http::response::Response", "aws_smithy_runtime_api::http::Response"),
    ("aws_smithy_schema::schema::protocol::ClientProtocol", "aws_smithy_schema::protocol::ClientProtocol"),
    (
        "aws_smithy_schema::schema::protocol::SharedClientProtocol",
        "aws_smithy_schema::protocol::SharedClientProtocol",
    ),
];

/// The public names of definitions.
#[derive(Debug)]
pub(crate) struct Names {
    /// By path of definition: the shortest public path.
    places: BTreeMap<String, String>,
    /// By path of definition of what they stand for: aliases with their parameters.
    aliases: BTreeMap<String, Vec<Alias>>,
    /// By path of definition: types all of whose parameters have defaults, as they are with these.
    defaults: BTreeMap<String, Vec<Alias>>,
    /// The names of the crates that are known here: what they define has a public name of the crate looked at,
    /// or none.
    known: Vec<String>,
}

#[derive(Debug)]
struct Alias {
    place: String,
    parameters: Vec<String>,
    of: Ty,
}

impl Names {
    /// Collects the names of what was found.
    pub(crate) fn new(crates: &Crates, found: &[Found<'_>]) -> Self {
        let known = vec![RUNTIME.to_owned()];
        let mut names =
            Self { places: BTreeMap::new(), aliases: BTreeMap::new(), defaults: BTreeMap::new(), known };
        let mut sorted: Vec<_> = found.iter().map(|one| (joined(&one.module, &one.name), one)).collect();
        sorted.sort_by_key(|(place, _)| (place.matches("::").count(), place.clone()));
        for (place, one) in sorted {
            let node = match one.what {
                Reached::Item(node) => node,
                Reached::Foreign { of, id, .. } => {
                    let path = crates.definition_of(of, id);
                    path.map(|path| names.places.entry(path).or_insert(place));
                    continue;
                }
            };
            if let Some(path) = crates.definition_of(node.of, node.item.id) {
                if let Some(of) = crate::ty::with_defaults(crates, node, &path) {
                    let alias = Alias { place: place.clone(), parameters: Vec::new(), of };
                    names.defaults.entry(path.clone()).or_insert_with(|| vec![alias]);
                }
                names.known.extend(path.split("::").next().map(str::to_owned));
                names.places.entry(path).or_insert_with(|| place.clone());
            }
            if let ItemEnum::TypeAlias(alias) = &node.item.inner {
                let of = crate::ty::lower(crates, node.of, &alias.type_);
                let parameters = crate::crates::type_parameters(&alias.generics);
                if let Some(definition) = of.definition() {
                    let known = names.aliases.entry(definition.to_owned()).or_default();
                    known.push(Alias { place: place.clone(), parameters, of: of.clone() });
                }
            }
        }
        names.known.sort();
        names.known.dedup();
        names
    }

    /// Whether an alias stands for a type of this form, in which `parameters` may stand for anything.
    pub(crate) fn has_alias(&self, form: &Ty, parameters: &[String]) -> bool {
        let aliases = form.definition().and_then(|path| self.aliases.get(path));
        aliases.into_iter().flatten().any(|alias| form.matches(&alias.of, parameters, &mut BTreeMap::new()))
    }

    /// Whether users can name a definition.
    pub(crate) fn can_name(&self, definition: &str) -> bool {
        self.places.contains_key(definition) || !self.is_known(definition)
    }

    /// Whether it is of a crate that is known here.
    fn is_known(&self, definition: &str) -> bool {
        let first = definition.split("::").next().unwrap_or_default();
        self.known.iter().any(|name| name == first)
    }
}

/// A name as it stands in a program.
pub(crate) fn identifier(name: &str) -> String {
    // Those of the Rust Reference, edition 2021, that may be written raw.
    const KEYWORDS: [&str; 48] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ];
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// How names are written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style<'a> {
    /// So that a program in which the crate has this name compiles.
    Program(&'a str),
    /// As short as it stays clear.
    Short,
}

/// Writes types in a style.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer<'a> {
    pub(crate) names: &'a Names,
    pub(crate) style: Style<'a>,
}

impl Writer<'_> {
    /// A public path of the crate.
    pub(crate) fn place(&self, place: &str) -> String {
        match self.style {
            Style::Program(name) => {
                let parts: Vec<String> = place.split("::").map(identifier).collect();
                format!("{name}::{}", parts.join("::"))
            }
            Style::Short => place.to_owned(),
        }
    }

    /// A type.
    pub(crate) fn ty(&self, ty: &Ty) -> Result<String, Unnameable> {
        Ok(match ty {
            Ty::Named(named) => match self.alias(ty)? {
                Some(alias) => alias,
                None => self.named(named)?,
            },
            Ty::Generic(name) | Ty::Primitive(name) if name != "never" => name.clone(),
            Ty::Generic(_) | Ty::Primitive(_) => "!".to_owned(),
            Ty::Ref { lifetime, mutable, to } => {
                let lifetime = lifetime.as_ref().map(|name| format!("{name} ")).unwrap_or_default();
                let mutable = if *mutable { "mut " } else { "" };
                format!("&{lifetime}{mutable}{}", self.inner(to)?)
            }
            Ty::Slice(ty) => format!("[{}]", self.ty(ty)?),
            Ty::Array(ty, length) => format!("[{}; {length}]", self.ty(ty)?),
            Ty::Tuple(types) if types.len() == 1 => format!("({},)", self.ty(&types[0])?),
            Ty::Tuple(types) => format!("({})", self.list(types)?),
            Ty::Impl(bounds) => format!("impl {}", self.bounds(bounds)?),
            Ty::Dyn(bounds) => format!("dyn {}", self.bounds(bounds)?),
            Ty::Function(inputs, output) => format!("fn({}){}", self.list(inputs)?, self.result(output)?),
            Ty::Associated { of, via: Some(via), name } => {
                format!("<{} as {}>::{name}", self.ty(of)?, self.named(via)?)
            }
            Ty::Associated { of, via: None, name } => format!("{}::{name}", self.ty(of)?),
            Ty::Other(text) => return Err(text.clone()),
        })
    }

    /// What a reference refers to.
    fn inner(&self, ty: &Ty) -> Result<String, Unnameable> {
        let text = self.ty(ty)?;
        let several = matches!(ty, Ty::Dyn(bounds) | Ty::Impl(bounds) if bounds.len() > 1);
        Ok(if several { format!("({text})") } else { text })
    }

    fn list(&self, types: &[Ty]) -> Result<String, Unnameable> {
        let types: Result<Vec<String>, Unnameable> = types.iter().map(|ty| self.ty(ty)).collect();
        Ok(types?.join(", "))
    }

    /// `-> T`, or nothing where nothing comes back.
    pub(crate) fn result(&self, ty: &Ty) -> Result<String, Unnameable> {
        match ty {
            Ty::Tuple(types) if types.is_empty() => Ok(String::new()),
            ty => Ok(format!(" -> {}", self.ty(ty)?)),
        }
    }

    /// The alias that stands for exactly this type.
    fn alias(&self, ty: &Ty) -> Result<Option<String>, Unnameable> {
        let names = [&self.names.aliases, &self.names.defaults];
        let aliases = names.into_iter().filter_map(|names| names.get(ty.definition()?));
        for alias in aliases.flatten() {
            let mut bound = BTreeMap::new();
            if alias.of.matches(ty, &alias.parameters, &mut bound) {
                let arguments = alias.parameters.iter().filter_map(|name| bound.get(name));
                let arguments: Vec<Ty> = arguments.cloned().collect();
                if arguments.len() == alias.parameters.len() {
                    let list = self.list(&arguments)?;
                    let list = if list.is_empty() { list } else { format!("<{list}>") };
                    return Ok(Some(self.place(&alias.place) + &list));
                }
            }
        }
        Ok(None)
    }

    /// A type or trait with a name.
    pub(crate) fn named(&self, named: &Named) -> Result<String, Unnameable> {
        let path = self.path(named)?;
        if let Some((inputs, output)) = &named.call {
            return Ok(format!("{path}({}){}", self.list(inputs)?, self.result(output)?));
        }
        let mut arguments = Vec::new();
        for argument in &named.arguments {
            arguments.push(match argument {
                Argument::Lifetime(name) | Argument::Const(name) => name.clone(),
                Argument::Type(ty) => self.ty(ty)?,
                Argument::Equal(name, ty) => format!("{name} = {}", self.ty(ty)?),
                Argument::Bounded(name, bounds) => format!("{name}: {}", self.bounds(bounds)?),
            });
        }
        Ok(if arguments.is_empty() { path } else { format!("{path}<{}>", arguments.join(", ")) })
    }

    fn path(&self, named: &Named) -> Result<String, Unnameable> {
        let (first, rest) = named.definition.split_once("::").unwrap_or((&named.definition, ""));
        let last = rest.rsplit("::").next().unwrap_or(rest);
        if let Some(place) = self.names.places.get(&named.definition) {
            return Ok(self.place(place));
        }
        match self.style {
            Style::Short => Ok(match first {
                "std" | "core" | "alloc" => last.to_owned(),
                _ => named.definition.clone(),
            }),
            Style::Program(_) if self.names.is_known(&named.definition) => Err(named.definition.clone()),
            Style::Program(_) => Ok(match first {
                // Macros write paths in which no program may go.
                _ if named.written.starts_with("::") => named.written.clone(),
                // What is deeper inside is private or handed on.
                "std" | "core" | "alloc" => match rest.split_once("::") {
                    Some((module, _)) => format!("::std::{module}::{last}"),
                    None => format!("::std::{rest}"),
                },
                _ => {
                    let public = HANDED_ON.iter().find(|(definition, _)| *definition == named.definition);
                    format!("::{}", public.map_or(named.definition.as_str(), |(_, path)| path))
                }
            }),
        }
    }

    /// Bounds, with `+` between them.
    pub(crate) fn bounds(&self, bounds: &[Bound]) -> Result<String, Unnameable> {
        let mut texts = Vec::new();
        for bound in bounds {
            texts.push(match bound {
                Bound::Lifetime(name) => name.clone(),
                Bound::Use(names) => format!("use<{}>", names.join(", ")),
                Bound::Trait { named, maybe, lifetimes } => {
                    let maybe = if *maybe { "?" } else { "" };
                    let lifetimes = match lifetimes.is_empty() {
                        true => String::new(),
                        false => format!("for<{}> ", lifetimes.join(", ")),
                    };
                    format!("{lifetimes}{maybe}{}", self.named(named)?)
                }
            });
        }
        Ok(texts.join(" + "))
    }

    /// The parameters of a declaration, one by one: `T: Bound`.
    pub(crate) fn parameters(&self, list: &[Parameter]) -> Result<Vec<String>, Unnameable> {
        let one = |parameter: &Parameter| {
            let name = &parameter.name;
            Ok(match &parameter.kind {
                ParameterKind::Type(bounds) if !bounds.is_empty() => {
                    format!("{name}: {}", self.bounds(bounds)?)
                }
                ParameterKind::Const(ty) => format!("const {name}: {}", self.ty(ty)?),
                ParameterKind::Lifetime | ParameterKind::Type(_) => name.clone(),
            })
        };
        list.iter().map(one).collect()
    }

    /// The `where` clauses of a declaration, or nothing.
    pub(crate) fn clauses(&self, all: &[&Parameters]) -> Result<String, Unnameable> {
        let mut texts = Vec::new();
        for (ty, bounds) in all.iter().flat_map(|parameters| &parameters.clauses) {
            texts.push(format!("{}: {}", self.ty(ty)?, self.bounds(bounds)?));
        }
        Ok(if texts.is_empty() { String::new() } else { format!(" where {}", texts.join(", ")) })
    }
}
