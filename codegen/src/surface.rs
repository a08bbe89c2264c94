//! What callers can name in a client crate, by the part of the model that each thing is made of.
//!
//! Two models' surfaces tell what a change of the model means to callers, without a compiler. Knows nothing of
//! changes itself; writes no source.

use crate::ir::{ClientCrate, EnumDef, FieldDef, OpDef, PageItems, StructureDef, UnionDef, WaiterDef};
use crate::package::Vendored;
use crate::{limits, lower, normalize, overlay, recursion, support, Options, RuntimeDependency};
use botosmith_model::cursor::escape;
use botosmith_model::problem::Problems;
use botosmith_model::{Protocol, ServiceModel, Shape};
use std::collections::BTreeMap;

/// What callers can name, by the path of the model's part that it is made of: what it is called and of what type
/// it is, in a form that is the same exactly where callers cannot tell a difference.
///
/// | path | what |
/// |---|---|
/// | `operations/O` | the operation: method, types |
/// | `operations/O/input/m`, `operations/O/output/m` | a member of its input or output |
/// | `operations/O/output` | what the output's builder gives |
/// | `operations/O/errors/E` | a variant of its error |
/// | `paginators/O`, and `…/items` and `…/page_size` | its paginator and what that has |
/// | `shapes/S`, `shapes/S/m`, `shapes/S/VALUE` | a type, its members, variants or values |
/// | `shapes/E/retryable_error_kind` | that method of an error |
/// | `waiters/W` | a waiter |
/// | `clientContextParams/P` | a setting of the configuration |
/// | `endpoints/P` | a parameter of the endpoint rules that few services have |
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    /// The model that the paths are of: every operation has an input and an output of its own, and what no
    /// operation reaches is not there.
    pub parts: BTreeMap<String, String>,
}

/// A model as it is compared.
#[derive(Clone, Debug)]
pub struct Surfaced {
    /// The normalized model.
    pub model: ServiceModel,
    /// Its surface, where there is one.
    pub surface: Option<Surface>,
    /// What [`generate`](crate::generate) would say against the model; whether it can be rendered is not tried.
    pub problems: Problems,
}

/// The normalized model and its surface. Of a model of which no crate can be made, a surface is made all the same
/// where only the protocol, the signature or a trait that clients cannot honour yet stands against it: what callers can
/// name does not depend on them.
pub fn surface(model: &ServiceModel) -> Surfaced {
    surface_of(model, None)
}

/// The same of a crate of some operations. One that the model does not have is among the problems.
pub fn surface_of(model: &ServiceModel, operations: Option<&[String]>) -> Surfaced {
    let mut problems = Problems::default();
    let model = &*overlay::apply(model, &mut problems);
    let boxed = recursion::members_to_box(model);
    let mut model = normalize::normalize(model, operations, &mut problems);
    let whole = model.clone();
    limits::check(&mut model, &mut problems);
    let mut unspoken = Problems::default();
    support::check(&model, &mut unspoken);
    model.metadata.protocol = Protocol::AwsJson1_0;
    let options = Options {
        runtime: RuntimeDependency::Version(String::new()),
        own_workspace: false,
        operations: None,
        vendored: Vendored::default(),
    };
    let ir = lower::lower(&model, boxed, &options, &mut problems);
    problems.extend(unspoken.iter());
    Surfaced { model: whole, surface: ir.map(|ir| of(&model, &ir)), problems }
}

fn of(model: &ServiceModel, ir: &ClientCrate) -> Surface {
    let mut surface = Surface::default();
    for structure in &ir.structures {
        surface.structure(model, &below("shapes", &structure.shape), structure);
    }
    for union in &ir.unions {
        surface.union(model, union);
    }
    for error in &ir.errors {
        let path = below("shapes", &error.structure.shape);
        surface.structure(model, &path, &error.structure);
        surface.add(&path, format!("error {} {}", error.is_method, kind(&error.structure)));
        if error.retry.is_some() {
            surface.add(&format!("{path}/retryable_error_kind"), String::new());
        }
    }
    ir.enums.iter().for_each(|def| surface.enumeration(def));
    for op in &ir.operations {
        surface.operation(model, ir, op);
    }
    ir.waiters.iter().for_each(|waiter| surface.waiter(ir, waiter));
    for (setting, has) in [
        ("disable_request_compression", ir.service.compresses),
        ("request_checksum_calculation", ir.service.checksums),
        ("sigv4a_signing_region_set", ir.service.regional),
        ("token_provider", ir.service.bearing),
        ("continue_header_threshold_bytes", ir.service.continues),
        ("express_credentials_provider", ir.service.sessions.is_some()),
    ] {
        if has {
            surface.add(&below("settings", setting), String::new());
        }
    }
    for param in &ir.service.client_params {
        let path = below("clientContextParams", &param.name);
        surface.add(&path, format!("{} {} {:?}", param.ident, param.set, param.ty));
    }
    for param in &ir.service.endpoint_params {
        let path = below("endpoints", &param.name);
        surface.add(&path, format!("{} {} {:?}", param.ident, param.set, param.ty));
    }
    surface
}

impl Surface {
    fn add(&mut self, path: &str, what: String) {
        self.parts.insert(path.to_owned(), what);
    }

    fn structure(&mut self, model: &ServiceModel, path: &str, def: &StructureDef) {
        self.add(path, kind(def));
        self.members(model, path, def);
    }

    fn members(&mut self, model: &ServiceModel, path: &str, def: &StructureDef) {
        // Members are in the model's order.
        for (name, field) in members(model, &def.shape).zip(&def.members) {
            self.add(&below(path, name), signature(field));
        }
    }

    fn union(&mut self, model: &ServiceModel, def: &UnionDef) {
        let path = below("shapes", &def.shape);
        self.add(&path, format!("union {}", def.ident));
        for (name, variant) in members(model, &def.shape).zip(&def.variants) {
            let what = format!("{} {} {:?}", variant.ident, variant.as_method, variant.ty);
            self.add(&below(&path, name), what);
        }
    }

    fn enumeration(&mut self, def: &EnumDef) {
        let path = below("shapes", &def.shape);
        self.add(&path, format!("enum {}", def.ident));
        for (variant, value) in &def.values {
            self.add(&below(&path, value), variant.clone());
        }
    }

    fn operation(&mut self, model: &ServiceModel, ir: &ClientCrate, op: &OpDef) {
        let path = below("operations", &op.wire_name);
        self.add(&path, format!("fn {} {}", op.module, op.ident));
        self.members(model, &format!("{path}/input"), &op.input);
        self.structure(model, &format!("{path}/output"), &op.output);
        for place in &op.errors {
            let error = &ir.errors[*place].structure;
            self.add(&below(&format!("{path}/errors"), &error.shape), error.ident.clone());
        }
        let Some(paginator) = &op.paginator else { return };
        let path = below("paginators", &op.wire_name);
        self.add(&path, paginator.ident.clone());
        if let Some(PageItems { ty, .. }) = paginator.items.as_ref().filter(|items| items.is_collection()) {
            self.add(&format!("{path}/items"), format!("{ty:?}"));
        }
        if paginator.limit.is_some() {
            self.add(&format!("{path}/page_size"), String::new());
        }
    }

    fn waiter(&mut self, ir: &ClientCrate, waiter: &WaiterDef) {
        let operation = &ir.operations[waiter.operation].ident;
        self.add(&below("waiters", &waiter.name), format!("{} {operation}", waiter.method));
    }
}

/// A structure's name and what its builder gives.
fn kind(def: &StructureDef) -> String {
    let fallible = def.fallible;
    format!("struct {}, built as a {}", def.ident, if fallible { "Result" } else { "value" })
}

fn signature(field: &FieldDef) -> String {
    let FieldDef { ident, set, get, kind, ty, required, .. } = field;
    let required = if *required { "required " } else { "" };
    format!("{ident} {set} {get} {required}{} {ty:?}", kind.word())
}

/// A path with one name more.
fn below(path: &str, name: &str) -> String {
    format!("{path}/{}", escape(name))
}

/// The names of a structure's or union's members.
fn members<'a>(model: &'a ServiceModel, shape: &str) -> impl Iterator<Item = &'a String> {
    let members = model.shapes.get(shape).and_then(Shape::members);
    members.into_iter().flat_map(|members| members.keys())
}
