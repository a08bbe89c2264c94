//! Lists and maps: what their schemas say beside their Rust types.

use super::{Claims, Context};
use crate::ir::{Argument, CollectionDef, CollectionKind, ElementDef, Trait};
use crate::names;
use botosmith_model::{Member, Shape, ShapeKind};
use std::collections::BTreeMap;

/// Where declared lists and maps live.
const COLLECTIONS: &str = "types::collections";

/// All lists and maps, by the names of their shapes.
pub(super) type Collections = BTreeMap<String, CollectionDef>;

/// Lowers every list and map.
pub(super) fn lower_collections(cx: &Context<'_>, claims: &mut Claims) -> Collections {
    let mut all = Collections::new();
    for shape in cx.model.shapes.values() {
        lower_collection(cx, shape, &mut Vec::new(), &mut all);
    }
    for def in all.values().filter(|def| def.is_declared()) {
        claims.claim(COLLECTIONS, &def.ident, &cx.origins.shape(&def.shape));
    }
    all
}

/// Lowers a list or map after those that it is made of. `inside` are those that are being lowered: a list of itself
/// has no end, and no Rust type.
fn lower_collection<'a>(
    cx: &Context<'a>,
    shape: &'a Shape,
    inside: &mut Vec<&'a str>,
    all: &mut Collections,
) {
    let (kind, member, flattened, sparse) = match &shape.kind {
        ShapeKind::List { member, flattened, sparse } => (CollectionKind::List, member, *flattened, *sparse),
        ShapeKind::Map { key, value, flattened, sparse } => {
            (CollectionKind::Map { keys: element_name(key).collect() }, value, *flattened, *sparse)
        }
        _ => return,
    };
    if all.contains_key(&shape.name) || inside.contains(&shape.name.as_str()) {
        return;
    }
    inside.push(&shape.name);
    if let Some(target) = cx.model.shapes.get(&member.target) {
        lower_collection(cx, target, inside, all);
    }
    inside.pop();
    let mut traits: Vec<Trait> = element_name(member).collect();
    traits.extend(cx.value_traits(member));
    traits.extend(shape_trait(all, &member.target));
    let def = CollectionDef {
        ident: names::collection(&shape.name),
        shape: shape.name.clone(),
        kind,
        element: ElementDef { target: member.target.clone(), ty: cx.element(&member.target, sparse), traits },
        sparse,
        traits: flattened.then(|| Trait::plain("xml_flattened")).into_iter().collect(),
    };
    all.insert(shape.name.clone(), def);
}

/// What an element is called in XML, where the model says it. JSON has no names of elements.
fn element_name(member: &Member) -> impl Iterator<Item = Trait> + '_ {
    member.location_name.iter().map(|name| Trait::text("xml_name", name))
}

/// What says that a member or element targets a declared list or map.
fn shape_trait(all: &Collections, target: &str) -> Option<Trait> {
    let def = all.get(target).filter(|def| def.is_declared())?;
    Some(Trait { word: "shape", arguments: vec![Argument::Collection(def.ident.clone())] })
}

impl Context<'_> {
    /// The traits of a member of a structure or union.
    pub(super) fn traits(&self, container: &Shape, name: &str, member: &Member) -> Vec<Trait> {
        let mut traits = Vec::new();
        if let Some(wire) = member.location_name.as_deref().filter(|wire| *wire != name) {
            traits.push(Trait::text("json_name", wire));
        }
        if container.sensitive && !self.redacted(&member.target) {
            traits.push(Trait::plain("sensitive"));
        }
        traits.extend(self.value_traits(member));
        if member.idempotency_token {
            traits.push(Trait::plain("idempotency_token"));
        }
        traits.extend(shape_trait(&self.collections, &member.target));
        traits
    }

    /// The traits of whatever is a value of its target: a member, or an element.
    fn value_traits(&self, member: &Member) -> Vec<Trait> {
        let mut traits = Vec::new();
        if self.redacted(&member.target) {
            traits.push(Trait::plain("sensitive"));
        }
        let format = match self.kind(&member.target) {
            Some(ShapeKind::Timestamp { format }) => member.timestamp_format.as_ref().or(format.as_ref()),
            _ => None,
        };
        let word = format.and_then(|format| match format.as_str() {
            "iso8601" => Some("date_time"),
            "rfc822" => Some("http_date"),
            "unixTimestamp" => Some("epoch_seconds"),
            _ => None,
        });
        traits.extend(word.map(Trait::plain));
        traits
    }
}
