//! Writes a program that uses every public item: one function for each item, with the types from rustdoc's JSON. If
//! it compiles against another crate with the same name, that crate lacks nothing that users can write.
//!
//! The functions are never called; they take what they need as parameters.

mod anchored;
mod implemented;
mod taken;

use crate::compare::{name_of, Name};
use crate::item::{Item, Owner, Parameters, Signature, What};
use crate::ty::Ty;
use crate::walk::{joined, GLOB};
use crate::write::{identifier, Style, Unnameable, Writer};
use crate::Api;
use anchored::anchored;
use implemented::Implemented;
use std::collections::BTreeMap;
use taken::Taken;

/// What comes first in each file of a program.
pub const HEAD: &str = "// Written by `cargo xtask api-compare`. Do not edit.\n";

/// The lifetime of what a method is called on.
const OF_SELF: &str = "'s";

/// The program: modules by file name, with `mod.rs` among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// Text by file name.
    pub files: BTreeMap<String, String>,
    /// How many items it uses.
    pub used: usize,
    /// The items that it uses without a type of theirs, because that has no public name: path and type.
    pub untyped: Vec<(String, String)>,
    /// The items that are used at a place: name of the file, and number of the line.
    pub places: BTreeMap<(String, usize), Vec<Name>>,
}

/// Writes the program in which the crate is called `name`.
pub fn program(api: &Api, name: &str) -> Program {
    program_of(api, name, |_| true)
}

/// Writes the program that uses some of the items.
pub fn program_of(api: &Api, name: &str, is_used: impl Fn(&Name) -> bool) -> Program {
    let writer = Writer { names: &api.names, style: Style::Program(name) };
    let short = Writer { names: &api.names, style: Style::Short };
    let mut program = Program::default();
    let mut modules: BTreeMap<String, Vec<(&Item, Name)>> = BTreeMap::new();
    for item in &api.items {
        let called = name_of(&short, item);
        if is_used(&called) {
            modules.entry(file_of(&joined(&item.module, &item.path))).or_default().push((item, called));
        }
    }
    let mut all = String::from(HEAD);
    for (module, items) in modules {
        let mut lines: Vec<(String, Vec<Name>)> = Vec::new();
        let mut names = Taken::new(&module);
        let mut implemented = Implemented::default();
        for (item, called) in items {
            let used = match &item.what {
                What::Implementation { owner, named } => {
                    implemented.add(&writer, item, called.clone(), owner, named)
                }
                _ => usage(&writer, item, &mut names).map(|used| lines.push((used, vec![called.clone()]))),
            };
            if let Err(unnameable) = used {
                program.untyped.push((joined(&item.module, &item.path), unnameable));
                lines.push((untyped(&writer, item, &mut names), vec![called]));
            }
            program.used += 1;
        }
        lines.extend(implemented.write(&mut names));
        all.push_str(&format!("pub mod {module};\n"));
        let file_name = format!("{module}.rs");
        let before = file(name, &module, "").lines().count();
        let mut text = String::new();
        for (at, (line, items)) in lines.into_iter().enumerate() {
            text.push_str(&(line + "\n"));
            program.places.insert((file_name.clone(), before + at + 1), items);
        }
        program.files.insert(file_name, file(name, &module, &text));
    }
    program.files.insert("mod.rs".to_owned(), all);
    program
}

/// The file for a public path: one for each operation, and for each other module of the root.
fn file_of(place: &str) -> String {
    let mut parts = place.split("::");
    let first = parts.next().unwrap_or_default();
    let is_module = |name: &str| name.chars().next().is_some_and(|c| c.is_ascii_lowercase());
    match (first, parts.next()) {
        ("operation", Some(second)) if is_module(second) => format!("operation_{second}"),
        (first, Some(_)) if is_module(first) => first.to_owned(),
        _ => "root".to_owned(),
    }
}

/// A file with these functions, in which the module of an operation is called `here`.
fn file(name: &str, module: &str, functions: &str) -> String {
    match module.strip_prefix("operation_") {
        Some(operation) => {
            let path = format!("{name}::operation::{operation}");
            let functions = functions.replace(&format!("{path}::"), "here::");
            format!("{HEAD}//! The operation `{operation}`.\n\nuse {path} as here;\n{functions}")
        }
        None if module == "root" => format!("{HEAD}//! The root of the crate.\n\n{functions}"),
        None => format!("{HEAD}//! The module `{module}`.\n\n{functions}"),
    }
}

fn usage(writer: &Writer<'_>, item: &Item, names: &mut Taken) -> Result<String, Unnameable> {
    let place = writer.place(&joined(&item.module, &item.path));
    Ok(match &item.what {
        What::Name(_) if item.path == GLOB => format!("// {place}"),
        What::Name(_) | What::Trait { .. } | What::Macro(_) => format!("pub use {place} as _;"),
        What::Type { parameters, .. } => match parameters.list.is_empty() {
            true => format!("pub fn {}(x: {place}) -> {place} {{ x }}", names.name(item)),
            false => format!("pub use {place} as _;"),
        },
        What::Field { owner, name: field, ty } => {
            let head = Head::new(writer, &[&owner.parameters])?;
            let (owner, ty) = (writer.ty(&owner.ty)?, writer.ty(ty)?);
            let name = names.name(item);
            format!(
                "pub fn {name}{}(x: {owner}) -> {ty}{} {{ x.{} }}",
                head.parameters,
                head.clauses,
                identifier(field)
            )
        }
        // Nobody but its crate makes a variant to which more may be added.
        What::Variant { owner, held } if held.is_none() || item.non_exhaustive => {
            let head = Head::new(writer, &[&owner.parameters])?;
            let owner = writer.ty(&owner.ty)?;
            let (name, Head { parameters, clauses }) = (names.name(item), head);
            format!(
                "pub fn {name}{parameters}(x: {owner}) -> bool{clauses} {{ matches!(x, {place} {{ .. }}) }}"
            )
        }
        What::Variant { owner, held } => {
            let types = held.as_deref().unwrap_or_default();
            let head = Head::new(writer, &[&owner.parameters])?;
            let owner = writer.ty(&owner.ty)?;
            let types: Result<Vec<String>, Unnameable> = types.iter().map(|ty| writer.ty(ty)).collect();
            let types = types?;
            let inputs: Vec<String> = types.iter().enumerate().map(|(i, ty)| format!("a{i}: {ty}")).collect();
            let held: Vec<String> = (0..types.len()).map(|i| format!("a{i}")).collect();
            let held = if held.is_empty() { String::new() } else { format!("({})", held.join(", ")) };
            let (name, inputs) = (names.name(item), inputs.join(", "));
            let Head { parameters, clauses } = head;
            format!("pub fn {name}{parameters}({inputs}) -> {owner}{clauses} {{ {place}{held} }}")
        }
        What::Function { owner, name: function, signature } => {
            let name = names.name(item);
            call(writer, &name, &place, owner.as_ref(), function, signature)?
        }
        // They come together: see `Implemented`.
        What::Implementation { .. } => String::new(),
        What::Value(ty) => {
            let ty = writer.ty(&anchored(ty, "'static"))?;
            format!("pub fn {}() -> {ty} {{ {place} }}", names.name(item))
        }
    })
}

/// What can be used of an item without its types.
fn untyped(writer: &Writer<'_>, item: &Item, names: &mut Taken) -> String {
    let place = writer.place(&joined(&item.module, &item.path));
    match &item.what {
        What::Variant { owner, .. } if owner.parameters.list.is_empty() => {
            let owner = writer.ty(&owner.ty).unwrap_or_else(|_| "()".to_owned());
            format!("pub fn {}(x: {owner}) -> bool {{ matches!(x, {place} {{ .. }}) }}", names.name(item))
        }
        _ => format!("// {place}: a type of it has no public name."),
    }
}

/// Parameters in angle brackets, and `where` clauses.
struct Head {
    parameters: String,
    clauses: String,
}

impl Head {
    fn new(writer: &Writer<'_>, all: &[&Parameters]) -> Result<Self, Unnameable> {
        Self::with(writer, all, Vec::new(), Vec::new())
    }

    fn with(
        writer: &Writer<'_>,
        all: &[&Parameters],
        lifetimes: Vec<String>,
        more: Vec<String>,
    ) -> Result<Self, Unnameable> {
        let mut list = lifetimes;
        for parameters in all {
            list.extend(writer.parameters(&parameters.list)?);
        }
        list.extend(more);
        // Lifetimes come first.
        list.sort_by_key(|text| !text.starts_with('\''));
        let parameters = if list.is_empty() { String::new() } else { format!("<{}>", list.join(", ")) };
        Ok(Self { parameters, clauses: writer.clauses(all)? })
    }
}

/// A call with every argument a parameter. An argument that may be of many types keeps being so.
fn call(
    writer: &Writer<'_>,
    name: &str,
    place: &str,
    owner: Option<&Owner>,
    function: &str,
    signature: &Signature,
) -> Result<String, Unnameable> {
    let (mut inputs, mut given, mut more, mut lifetimes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut on_self = false;
    let mut anchor = false;
    let parts = owner.map(|owner| &owner.parameters).into_iter().chain([&signature.parameters]);
    let of_trait = owner.filter(|owner| owner.is_trait);
    let of_self = self_as_parameter();
    let parts: Vec<Parameters> = match of_trait {
        Some(_) => parts.map(|parameters| parameters.with(&of_self)).collect(),
        None => parts.cloned().collect(),
    };
    let parts: Vec<&Parameters> = parts.iter().collect();
    let this = |ty: &Ty| if of_trait.is_some() { ty.with(&of_self) } else { ty.clone() };
    for (index, (input, ty)) in signature.inputs.iter().enumerate() {
        let ty = this(ty);
        if index == 0 && input == "self" {
            on_self = true;
            let ty = match ty {
                Ty::Ref { lifetime: None, mutable, to } => {
                    anchor = true;
                    Ty::Ref { lifetime: Some(OF_SELF.to_owned()), mutable, to }
                }
                ty => ty,
            };
            inputs.push(format!("x: {}", writer.ty(&ty)?));
            continue;
        }
        let ty = match ty {
            Ty::Impl(bounds) => {
                more.push(format!("A{index}: {}", writer.bounds(&bounds)?));
                format!("A{index}")
            }
            ty => writer.ty(&ty)?,
        };
        inputs.push(format!("a{index}: {ty}"));
        given.push(format!("a{index}"));
    }
    let output = match &signature.output {
        Some(ty) => {
            let named = |ty: &Ty| if anchor { anchored(&this(ty), OF_SELF) } else { this(ty) };
            let written = writer.result(&named(ty));
            match (written, &signature.awaited) {
                // A future without a public name: users see what comes of it.
                (Err(_), Some(awaited)) => {
                    format!(" -> impl ::std::future::Future<Output = {}>", writer.ty(&named(awaited))?)
                }
                (written, _) => written?,
            }
        }
        None => String::new(),
    };
    if anchor {
        lifetimes.push(OF_SELF.to_owned());
    }
    if let Some(owner) = of_trait {
        more.push(format!("X: {} + ?Sized", writer.ty(&owner.ty)?));
    }
    let Head { parameters, clauses } = Head::with(writer, &parts, lifetimes, more)?;
    let called = match (on_self, of_trait) {
        (true, _) => format!("x.{}", identifier(function)),
        (false, Some(_)) => format!("X::{}", identifier(function)),
        (false, None) => place.to_owned(),
    };
    let (asynchronous, awaited) = if signature.is_async { ("async ", ".await") } else { ("", "") };
    let (inputs, given) = (inputs.join(", "), given.join(", "));
    Ok(format!(
        "pub {asynchronous}fn {name}{parameters}({inputs}){output}{clauses} {{ {called}({given}){awaited} }}"
    ))
}

fn self_as_parameter() -> BTreeMap<String, Ty> {
    BTreeMap::from([("Self".to_owned(), Ty::Generic("X".to_owned()))])
}
