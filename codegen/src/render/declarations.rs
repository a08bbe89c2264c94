//! The declarations: types, operations, errors, waiters, client.

use super::source::{attributes, literal, Types, HEADER};
use super::{configuration, example, package, schema};
use crate::ir::{
    AcceptorDef, ClientCrate, CollectionDef, CollectionKind, Deprecated, Doc, EnumDef, ErrorDef, Expected,
    FieldDef, OpDef, PathStep, StreamErrorDef, StructureDef, Trait, UnionDef, WaiterDef,
};
use crate::{docs, names, FileSet};
use askama::Template;

/// What every template of declarations uses.
trait Writer {
    fn types(&self) -> &Types<'_>;

    fn attrs(&self, doc: &Doc, deprecated: &Option<Deprecated>, indent: usize) -> String {
        attributes(doc, deprecated.as_ref(), indent)
    }
    fn lit(&self, text: &str) -> String {
        literal(text)
    }
    /// A structure's generic builder and, where it has one, its structure of optional fields.
    fn by(&self, def: &StructureDef) -> String {
        match &def.fields {
            Some(fields) => format!("{}<{fields}>", def.bucket),
            None => def.bucket.clone(),
        }
    }
    /// The word of a structure whose builder fills one of its own, and does not fail all the same.
    fn infallible(&self, def: &StructureDef) -> &'static str {
        match def.fields.is_some() && !def.fallible {
            true => "infallible ",
            false => "",
        }
    }
    /// The traits after a member's name.
    fn traits(&self, traits: &[Trait]) -> String {
        traits.iter().map(|its| format!(", {}", schema::write(its))).collect()
    }
    fn bracketed(&self, traits: &[Trait]) -> String {
        schema::bracketed(traits)
    }
    /// The import of the lists and maps that members of these structures target.
    fn import<'a>(&self, structures: impl IntoIterator<Item = &'a StructureDef>) -> String
    where
        Self: Sized,
    {
        let members = structures.into_iter().flat_map(|def| &def.members);
        schema::import(members.flat_map(|member| &member.traits))
    }
    /// All member lines of a structure, with their documentation.
    fn members(&self, members: &[FieldDef]) -> String {
        members
            .iter()
            .map(|member| {
                format!(
                    "{}        pub {}, {}, {}: {}{}<{}> = {}{};\n",
                    attributes(&member.doc, member.deprecated.as_ref(), 8),
                    member.ident,
                    member.set,
                    member.get,
                    if member.required { "required " } else { "" },
                    member.kind.word(),
                    self.types().write(&member.ty),
                    literal(&member.member),
                    self.traits(&member.traits),
                )
            })
            .collect()
    }
}

macro_rules! templates {
    ($($name:ident($path:literal) { $($field:ident: $ty:ty),* })*) => {$(
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> {
            header: &'static str,
            types: &'a Types<'a>,
            $($field: $ty),*
        }
        impl Writer for $name<'_> {
            fn types(&self) -> &Types<'_> {
                self.types
            }
        }
    )*};
}

templates! {
    TypesRoot("types.rs") { ir: &'a ClientCrate }
    Structures("structures.rs") { structures: &'a [StructureDef] }
    Enums("enums.rs") { enums: &'a [EnumDef] }
    Collections("collections.rs") { collections: &'a [CollectionDef] }
    Unions("unions.rs") { unions: &'a [UnionDef] }
    Errors("errors.rs") { errors: &'a [ErrorDef], stream_errors: &'a [StreamErrorDef] }
    Operations("operations.rs") { operations: &'a [OpDef], extended: &'a bool }
    Operation("operation.rs") { op: &'a OpDef, errors: &'a [ErrorDef], example: String, extended: &'a bool }
    Waiters("waiters.rs") { ir: &'a ClientCrate }
    Client("client.rs") { ir: &'a ClientCrate }
    EndpointDiscovery("endpoint_discovery.rs") { op: &'a OpDef }
    Phrases("phrases.rs") { errors: &'a [ErrorDef], operations: &'a [OpDef], reference: &'a str, lib: &'a str }
    ServiceError("error_meta.rs") { errors: &'a [ErrorDef] }
    Fixed("fixed.rs") { doc: &'a str, body: &'a str }
}

impl Operation<'_> {
    /// The client's method, as documentation has it.
    fn method(&self) -> &str {
        names::bare(&self.op.module)
    }

    /// The fields of a structure that has a stream.
    fn streamed<'d>(&self, def: &'d StructureDef) -> Option<&'d String> {
        def.fields.as_ref().filter(|_| def.has_stream())
    }

    fn error(&self, index: &usize) -> &ErrorDef {
        &self.errors[*index]
    }

    /// The macros that the file calls.
    fn macros(&self) -> &'static str {
        match (&self.op.paginator, self.extended) {
            (Some(_), false) => "input, operation, operation_error, output, paginator",
            (None, false) => "input, operation, operation_error, output",
            (Some(_), true) => "extended_output, input, operation, operation_error, paginator",
            (None, true) => "extended_output, input, operation, operation_error",
        }
    }

    /// A reference to what is behind a path, to change it, as an `Option`.
    fn place(&self, path: &[PathStep]) -> String {
        self.places(path, false)
    }

    /// The same, where what is at the end may be an `Option` itself.
    fn optional_place(&self, path: &[PathStep]) -> String {
        self.places(path, true)
    }

    fn places(&self, path: &[PathStep], end: bool) -> String {
        let mut out = String::new();
        for (index, PathStep { field, required }) in path.iter().enumerate() {
            let whole = *required || (end && index + 1 == path.len());
            out = match (index, whole) {
                (0, true) => format!("Some(&mut output.{field})"),
                (0, false) => format!("output.{field}.as_mut()"),
                (_, true) => format!("{out}.map(|inner| &mut inner.{field})"),
                (_, false) => format!("{out}.and_then(|inner| inner.{field}.as_mut())"),
            };
        }
        out
    }
}

impl Phrases<'_> {
    /// Operations whose Rust names are not the model's.
    fn renamed(&self) -> impl Iterator<Item = &OpDef> {
        self.operations.iter().filter(|op| op.ident != op.wire_name)
    }

    /// A name as a part of an address (RFC 3986, section 2.1).
    fn encoded(&self, name: &str) -> String {
        let byte = |byte: u8| match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        };
        name.bytes().map(byte).collect()
    }
}

impl TypesRoot<'_> {
    /// Whether there is a file of lists and maps.
    fn has_collections(&self) -> bool {
        declared(self.ir)
    }
}

impl Collections<'_> {
    fn declared(&self) -> impl Iterator<Item = &CollectionDef> {
        self.collections.iter().filter(|def| def.is_declared())
    }
    fn kind(&self, def: &CollectionDef) -> &'static str {
        match def.kind {
            CollectionKind::List => "list",
            CollectionKind::Map { .. } => "map",
        }
    }
    /// What is said of a map's keys.
    fn keys(&self, def: &CollectionDef) -> String {
        match &def.kind {
            CollectionKind::Map { keys } if !keys.is_empty() => format!(", keys{}", schema::bracketed(keys)),
            _ => String::new(),
        }
    }
}

impl Operation<'_> {
    fn structures(&self) -> impl Iterator<Item = &StructureDef> {
        [&self.op.input, &self.op.output].into_iter()
    }
}

impl Unions<'_> {
    fn import_all(&self) -> String {
        let variants = self.unions.iter().flat_map(|def| &def.variants);
        schema::import(variants.flat_map(|variant| &variant.traits))
    }
}

impl Errors<'_> {
    fn error(&self, index: &usize) -> &ErrorDef {
        &self.errors[*index]
    }
    fn structures(&self) -> impl Iterator<Item = &StructureDef> {
        self.errors.iter().map(|error| &error.structure)
    }
}

impl Enums<'_> {
    /// What documentation shows of a value that does not stand between backticks as it is.
    fn shown(&self, value: &str) -> String {
        let shown = match value {
            "" => "The empty text.".to_owned(),
            _ => docs::code(value),
        };
        match shown == format!("`{value}`") {
            true => String::new(),
            false => format!(" shown {}", literal(&shown)),
        }
    }
}

impl Errors<'_> {
    /// Whether the builder's `build` can fail.
    fn demands(&self, def: &StructureDef) -> bool {
        def.fallible
    }
}

impl Waiters<'_> {
    fn op(&self, waiter: &WaiterDef) -> &OpDef {
        &self.ir.operations[waiter.operation]
    }
    fn acceptor(&self, acceptor: &AcceptorDef) -> String {
        let path = acceptor.path.as_ref().map(|path| format!("({})", literal(path))).unwrap_or_default();
        let expected = match &acceptor.expected {
            Expected::String(text) => literal(text),
            Expected::Boolean(flag) => flag.to_string(),
            Expected::Integer(number) => number.to_string(),
        };
        format!("{} when {}{path} == {expected};", acceptor.state, acceptor.matcher)
    }
}

/// Whether there are lists and maps to declare.
fn declared(ir: &ClientCrate) -> bool {
    ir.collections.iter().any(CollectionDef::is_declared)
}

/// All declarations of a crate.
pub(super) fn render(ir: &ClientCrate, files: &mut FileSet) -> Result<(), Box<dyn std::error::Error>> {
    let own = ir.structures.iter().map(|def| def.ident.as_str());
    let own = own.chain(ir.enums.iter().map(|def| def.ident.as_str()));
    let own = own.chain(ir.unions.iter().map(|def| def.ident.as_str()));
    let own = own.chain(ir.errors.iter().map(|def| def.structure.ident.as_str()));
    // An operation's type stands in the file of its declarations, and a type in that of its own kind.
    let own = own.chain(ir.operations.iter().map(|op| op.ident.as_str()));
    let types = &Types { own: own.collect() };
    let (header, extended) = (HEADER, &ir.service.extended_request_id);
    let mut add = |path: &str, text: askama::Result<String>| -> askama::Result<()> {
        files.insert(format!("src/{path}"), text?);
        Ok(())
    };
    add("meta.rs", package::meta(ir))?;
    add("types.rs", TypesRoot { header, types, ir }.render())?;
    if !ir.structures.is_empty() {
        add("types/structures.rs", Structures { header, types, structures: &ir.structures }.render())?;
    }
    if !ir.enums.is_empty() {
        add("types/enums.rs", Enums { header, types, enums: &ir.enums }.render())?;
    }
    if !ir.unions.is_empty() {
        add("types/unions.rs", Unions { header, types, unions: &ir.unions }.render())?;
    }
    if self::declared(ir) {
        add("types/collections.rs", Collections { header, types, collections: &ir.collections }.render())?;
    }
    add(
        "types/error.rs",
        Errors { header, types, errors: &ir.errors, stream_errors: &ir.stream_errors }.render(),
    )?;
    add("operation.rs", Operations { header, types, operations: &ir.operations, extended }.render())?;
    for op in &ir.operations {
        let path = format!("operation/{}.rs", names::bare(&op.module));
        let example = example::example(op, &ir.package.lib, 8)?;
        add(&path, Operation { header, types, op, errors: &ir.errors, example, extended }.render())?;
    }
    if !ir.waiters.is_empty() {
        add("waiters.rs", Waiters { header, types, ir }.render())?;
    }
    add("client.rs", Client { header, types, ir }.render())?;
    if let Some(place) = ir.endpoint_operation {
        add(
            "endpoint_discovery.rs",
            EndpointDiscovery { header, types, op: &ir.operations[place] }.render(),
        )?;
    }
    let (reference, lib) = (&ir.service.reference, &ir.package.lib);
    add(
        "phrases.rs",
        Phrases { header, types, errors: &ir.errors, operations: &ir.operations, reference, lib }.render(),
    )?;
    add("error_meta.rs", ServiceError { header, types, errors: &ir.errors }.render())?;
    let body = &configuration::write(ir, types);
    add("config.rs", Fixed { header, types, doc: "Configuration of a client.", body }.render())?;
    let mut primitives = String::from("pub use botosmith_runtime::primitives::*;\n");
    if ir.operations.iter().any(OpDef::has_byte_stream) {
        primitives.insert_str(0, "pub use botosmith_runtime::byte_stream::*;\n");
    }
    if !ir.stream_errors.is_empty() {
        primitives.push_str(EVENT_STREAM);
    }
    let doc = "Types of members that are no shapes.";
    add("primitives.rs", Fixed { header, types, doc, body: &primitives }.render())?;
    for (path, doc, body) in FIXED {
        add(path, Fixed { header, types, doc, body }.render())?;
    }
    Ok(())
}

/// Files that are the same for every service: the runtime's items under the service's names.
const FIXED: &[(&str, &str, &str)] = &[
    ("error.rs", "Error types that all operations share.", "pub use botosmith_runtime::error::*;\n"),
    ("validation.rs", "Validation of requests before anything is sent, by what the model says of their members: see [`Validate`].", VALIDATION),
];

const EVENT_STREAM: &str =
    "\n/// Streams of events: what sends and receives them, and messages as they are on the wire.\n\
     pub mod event_stream {\n    pub use botosmith_runtime::event_stream::*;\n}\n";

const VALIDATION: &str = "\
     pub use botosmith_runtime::validate::*;\n\n\
     impl Constrained for crate::meta::Service {\n    \
         const CONSTRAINTS: &'static str = include_str!(\"../constraints.txt\");\n\
     }\n";
