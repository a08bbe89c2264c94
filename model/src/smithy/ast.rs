//! The shapes of a JSON AST with all that is said of them: members and traits that come from mixins and `apply` statements
//! are where they belong afterwards.
//!
//! Knows the form of the file (<https://smithy.io/2.0/spec/json-ast.html>) and what no trait means. Every reference of every
//! shape has been resolved or reported.

use super::prelude;
use crate::cursor::{Cursor, Object};
use crate::problem::Problems;
use indexmap::IndexMap;

/// Traits by their ids, each with its value.
pub(super) type Bag<'a> = IndexMap<&'a str, Cursor<'a>>;

/// All definitions of a file.
pub(super) struct Ast<'a> {
    /// The file is of Smithy 1.0, where numbers and booleans have a zero value unless they are boxed.
    pub(super) is_first_version: bool,
    pub(super) definitions: IndexMap<&'a str, Definition<'a>>,
}

/// A shape, operation, resource or service.
#[derive(Clone)]
pub(super) struct Definition<'a> {
    pub(super) id: &'a str,
    pub(super) at: Cursor<'a>,
    pub(super) kind: &'a str,
    pub(super) traits: Bag<'a>,
    /// Of a structure or union, of an enum; or `member`, `key` and `value`.
    pub(super) members: IndexMap<&'a str, MemberDefinition<'a>>,
    /// References to one shape, such as `input`: by key, the id where it stands.
    pub(super) one: IndexMap<&'static str, Cursor<'a>>,
    /// References to several, such as `errors`.
    pub(super) several: IndexMap<&'static str, Vec<Cursor<'a>>>,
    pub(super) mixins: Vec<Cursor<'a>>,
    /// `version` of a service.
    pub(super) version: Option<Cursor<'a>>,
    /// `rename` of a service.
    pub(super) rename: Option<Cursor<'a>>,
}

/// A member.
#[derive(Clone)]
pub(super) struct MemberDefinition<'a> {
    pub(super) at: Cursor<'a>,
    /// The id of the target, where it stands; nothing for the values of an enum.
    pub(super) target: Option<Cursor<'a>>,
    pub(super) traits: Bag<'a>,
}

/// The types of shapes that are data.
const DATA: [&str; 19] = [
    "blob",
    "boolean",
    "string",
    "byte",
    "short",
    "integer",
    "long",
    "float",
    "double",
    "bigInteger",
    "bigDecimal",
    "timestamp",
    "document",
    "enum",
    "intEnum",
    "list",
    "map",
    "structure",
    "union",
];

/// What resources may do, each an operation.
pub(super) const LIFECYCLE: [&str; 6] = ["create", "put", "read", "update", "delete", "list"];

impl<'a> Ast<'a> {
    /// Reads a file; nothing where it has no shapes.
    pub(super) fn read(root: &Cursor<'a>, problems: &mut Problems) -> Option<Self> {
        let file = root.object(problems)?;
        // What tools are told: validators, suppressed messages.
        file.ignore(&["metadata"]);
        let version = file.require("smithy", problems).and_then(|at| version(&at, problems));
        let section = file.require("shapes", problems);
        file.finish(problems);
        let mut ast = Self { is_first_version: version.unwrap_or(false), definitions: IndexMap::new() };
        let mut applied = Vec::new();
        for (id, at) in section?.entries(problems) {
            if at.value().get("type").and_then(|kind| kind.as_str()) == Some("apply") {
                applied.push((id, at));
            } else if !is_id(id, false) {
                at.error(problems, format!("`{id}` is not the id of a shape, such as `com.example#Name`"));
            } else if let Some(definition) = definition(id, &at, problems) {
                ast.definitions.insert(id, definition);
            }
        }
        // What is said of a mixin goes with it; what is said of a member that one brings can only be said afterwards.
        applied.retain(|(id, at)| !ast.apply(id, at, problems));
        ast.mix(problems);
        for (id, at) in applied {
            if !ast.apply(id, &at, problems) && !id.starts_with(prelude::NAMESPACE) {
                at.error(problems, format!("there is no `{id}` to apply traits to"));
            }
        }
        ast.check_references(problems);
        Some(ast)
    }

    /// Adds traits to a shape or member; says whether it is there.
    fn apply(&mut self, id: &str, at: &Cursor<'a>, problems: &mut Problems) -> bool {
        let (shape, member) = id.split_once('$').map_or((id, None), |(shape, member)| (shape, Some(member)));
        let Some(definition) = self.definitions.get_mut(shape) else { return false };
        let bag = match member {
            None => &mut definition.traits,
            Some(member) => match definition.members.get_mut(member) {
                Some(member) => &mut member.traits,
                None => return false,
            },
        };
        if let Some(object) = at.object(problems) {
            object.ignore(&["type"]);
            bag.extend(traits(&object, problems));
            object.finish(problems);
        }
        true
    }

    /// Reports references that lead nowhere, or to what they may not.
    fn check_references(&self, problems: &mut Problems) {
        for definition in self.definitions.values() {
            let of = |key: &str| definition.one.get(key).into_iter();
            let all = |key: &str| definition.several.get(key).into_iter().flatten();
            for target in definition.members.values().filter_map(|member| member.target.as_ref()) {
                self.check(target, &DATA, "a member's target must be data", problems);
            }
            for (key, role) in [("input", "an input"), ("output", "an output")] {
                for at in of(key) {
                    self.check(at, &["structure"], &format!("{role} must be a structure"), problems);
                }
            }
            for at in all("errors") {
                self.check_error(at, problems);
            }
            let operations = LIFECYCLE.iter().flat_map(|key| of(key)).chain(all("operations"));
            for at in operations.chain(all("collectionOperations")) {
                self.check(at, &["operation"], "expected an operation", problems);
            }
            for at in all("resources") {
                self.check(at, &["resource"], "expected a resource", problems);
            }
        }
    }

    fn check(&self, at: &Cursor<'a>, kinds: &[&str], wanted: &str, problems: &mut Problems) {
        let Some(id) = at.string(problems) else { return };
        match self.kind(id) {
            None => at.error(problems, format!("there is no shape `{id}`")),
            Some(kind) if !kinds.contains(&kind) => {
                at.error(problems, format!("{wanted}, and `{id}` is of the type `{kind}`"));
            }
            Some(_) => {}
        }
    }

    fn check_error(&self, at: &Cursor<'a>, problems: &mut Problems) {
        self.check(at, &["structure"], "an error must be a structure", problems);
        let Some(definition) = at.value().as_str().and_then(|id| self.definitions.get(id)) else { return };
        if definition.kind == "structure" && !definition.traits.contains_key("smithy.api#error") {
            let message =
                format!("`{}` is not an error: it lacks the trait `smithy.api#error`", definition.id);
            at.error(problems, message);
        }
    }

    /// The type of a shape of the file or of the prelude.
    fn kind(&self, id: &str) -> Option<&str> {
        match self.definitions.get(id) {
            Some(definition) => Some(definition.kind),
            None => prelude::kind(id),
        }
    }
}

impl<'a> Definition<'a> {
    /// The name without the namespace.
    pub(super) fn name(&self) -> &'a str {
        name_of(self.id)
    }

    pub(super) fn is_data(&self) -> bool {
        DATA.contains(&self.kind)
    }
}

/// The name of an id without the namespace.
pub(super) fn name_of(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

/// The namespace of an id.
pub(super) fn namespace_of(id: &str) -> &str {
    id.split_once('#').map_or("", |(namespace, _)| namespace)
}

/// Whether a text has the form of an id.
pub(super) fn is_id(text: &str, with_member: bool) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && !name.starts_with(|c: char| c.is_ascii_digit())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    let Some((namespace, name)) = text.split_once('#') else { return false };
    let (name, member) = name.split_once('$').map_or((name, None), |(name, member)| (name, Some(member)));
    namespace.split('.').all(is_name) && is_name(name) && member.is_none_or(|its| with_member && is_name(its))
}

/// Whether the file is of the first version.
fn version(at: &Cursor<'_>, problems: &mut Problems) -> Option<bool> {
    let version = at.string(problems)?;
    match version.split('.').next() {
        Some("1") => Some(true),
        Some("2") => Some(false),
        _ => {
            at.error(problems, format!("Smithy `{version}` is not known: this reads 1.0 and 2.0"));
            None
        }
    }
}

fn definition<'a>(id: &'a str, at: &Cursor<'a>, problems: &mut Problems) -> Option<Definition<'a>> {
    let object = at.object(problems)?;
    let kind_at = object.require("type", problems)?;
    let mut kind = kind_at.string(problems)?;
    if kind == "set" {
        kind = "list";
    }
    let mut found = Definition {
        id,
        at: at.clone(),
        kind,
        traits: traits(&object, problems),
        members: IndexMap::new(),
        one: IndexMap::new(),
        several: IndexMap::new(),
        mixins: references(&object, "mixins", problems),
        version: None,
        rename: None,
    };
    match kind {
        "structure" | "union" => found.take_members(&object, true, problems),
        "enum" | "intEnum" => found.take_members(&object, false, problems),
        "list" => found.take_elements(&object, &["member"], problems),
        "map" => found.take_elements(&object, &["key", "value"], problems),
        "service" => {
            found.version = object.get("version");
            found.rename = object.get("rename");
            found.take_references(&object, &[], &["operations", "resources", "errors"], problems);
        }
        "resource" => {
            // What identifies a resource is no matter of a client, which has operations alone.
            object.ignore(&["identifiers", "properties"]);
            let several = &["operations", "collectionOperations", "resources"];
            found.take_references(&object, &LIFECYCLE, several, problems);
        }
        "operation" => found.take_references(&object, &["input", "output"], &["errors"], problems),
        kind if DATA.contains(&kind) => {}
        other => {
            kind_at.error(problems, format!("the type `{other}` is not known"));
            return None;
        }
    }
    object.finish(problems);
    Some(found)
}

impl<'a> Definition<'a> {
    fn take_members(&mut self, object: &Object<'a>, with_targets: bool, problems: &mut Problems) {
        for (name, at) in object.get("members").map(|at| at.entries(problems)).unwrap_or_default() {
            self.members.extend(member(&at, with_targets, problems).map(|member| (name, member)));
        }
    }

    fn take_elements(&mut self, object: &Object<'a>, keys: &[&'static str], problems: &mut Problems) {
        for key in keys {
            let at = match self.mixins.is_empty() {
                true => object.require(key, problems),
                false => object.get(key),
            };
            let member = at.and_then(|at| member(&at, true, problems));
            self.members.extend(member.map(|member| (*key, member)));
        }
    }

    fn take_references(
        &mut self,
        object: &Object<'a>,
        one: &[&'static str],
        several: &[&'static str],
        problems: &mut Problems,
    ) {
        for key in one {
            let at = object.get(key).and_then(|at| reference(&at, problems));
            self.one.extend(at.map(|at| (*key, at)));
        }
        for key in several {
            self.several.insert(key, references(object, key, problems));
        }
    }
}

fn member<'a>(at: &Cursor<'a>, with_target: bool, problems: &mut Problems) -> Option<MemberDefinition<'a>> {
    let object = at.object(problems)?;
    let target = match with_target {
        true => object.require("target", problems),
        // Values of an enum target `Unit`, all of them.
        false => object.get("target").filter(|_| false),
    };
    let member = MemberDefinition { at: at.clone(), target, traits: traits(&object, problems) };
    object.finish(problems);
    Some(member)
}

fn traits<'a>(object: &Object<'a>, problems: &mut Problems) -> Bag<'a> {
    let mut bag = Bag::new();
    for (id, at) in object.get("traits").map(|at| at.entries(problems)).unwrap_or_default() {
        if is_id(id, true) {
            bag.insert(id, at);
        } else {
            at.error(problems, format!("`{id}` is not the id of a trait, such as `com.example#name`"));
        }
    }
    bag
}

/// `{"target": ID}`, as a cursor at the id.
fn reference<'a>(at: &Cursor<'a>, problems: &mut Problems) -> Option<Cursor<'a>> {
    let object = at.object(problems)?;
    let target = object.require("target", problems);
    object.finish(problems);
    target
}

fn references<'a>(object: &Object<'a>, key: &'static str, problems: &mut Problems) -> Vec<Cursor<'a>> {
    let items = object.get(key).map(|at| at.array(problems)).unwrap_or_default();
    items.iter().filter_map(|at| reference(at, problems)).collect()
}
