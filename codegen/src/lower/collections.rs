//! Lists and maps: what their schemas say beside their Rust types.

use super::Context;
use crate::ir::{Argument, CollectionDef, CollectionKind, ElementDef, Trait};
use botosmith_model::{Member, Shape, ShapeKind, TimestampFormat, Traits};
use std::collections::BTreeMap;

/// All lists and maps, by the names of their shapes.
pub(super) type Collections = BTreeMap<String, CollectionDef>;

/// Lowers every list and map.
pub(super) fn lower_collections(cx: &Context<'_>) -> Collections {
    let mut all = Collections::new();
    for shape in cx.model.shapes.values() {
        lower_collection(cx, shape, &mut Vec::new(), &mut all);
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
    let (kind, member) = match &shape.kind {
        ShapeKind::List { member } => (CollectionKind::List, member),
        ShapeKind::Map { key, value } => {
            let mut keys = cx.wire(&key.traits);
            keys.extend(cx.namespace(&key.traits, &key.target));
            (CollectionKind::Map { keys }, value)
        }
        _ => return,
    };
    let sparse = shape.traits.sparse();
    if all.contains_key(&shape.name) || inside.contains(&shape.name.as_str()) {
        return;
    }
    inside.push(&shape.name);
    if let Some(target) = cx.model.shapes.get(&member.target) {
        lower_collection(cx, target, inside, all);
    }
    inside.pop();
    let mut traits = cx.wire(&member.traits);
    traits.extend(cx.element_namespace(member));
    traits.extend(cx.value_traits(member));
    traits.extend(shape_trait(all, &member.target));
    let def = CollectionDef {
        ident: cx.symbols.collection(&shape.name).unwrap_or_default().to_owned(),
        shape: shape.name.clone(),
        kind,
        element: ElementDef { target: member.target.clone(), ty: cx.element(&member.target, sparse), traits },
        sparse,
        traits: cx.wire(&shape.traits),
    };
    all.insert(shape.name.clone(), def);
}

/// What says that a member or element targets a declared list or map.
fn shape_trait(all: &Collections, target: &str) -> Option<Trait> {
    let def = all.get(target).filter(|def| def.is_declared())?;
    Some(Trait { word: "shape", arguments: vec![Argument::Collection(def.ident.clone())] })
}

impl Context<'_> {
    /// What a member, element or list is called in a body, and how it stands there.
    fn wire(&self, traits: &Traits) -> Vec<Trait> {
        let json = traits.json_name().map(|name| Trait::text("json_name", name));
        let xml = traits.xml_name().map(|name| Trait::text("xml_name", name));
        let ec2 = traits.ec2_query_name().map(|name| Trait::text("ec2_name", name));
        let attribute = traits.xml_attribute().then(|| Trait::plain("xml_attribute"));
        let flattened = traits.xml_flattened().then(|| Trait::plain("xml_flattened"));
        [json, xml, ec2, attribute, flattened].into_iter().flatten().collect()
    }

    /// The traits of a member of a structure or union.
    pub(super) fn traits(&self, container: &Shape, member: &Member) -> Vec<Trait> {
        let mut traits = self.wire(&member.traits);
        traits.extend(self.namespace(&member.traits, &member.target));
        traits.extend(self.bindings(member));
        if container.traits.sensitive() && !self.redacted(&member.target) {
            traits.push(Trait::plain("sensitive"));
        }
        traits.extend(self.value_traits(member));
        if member.traits.idempotency_token() {
            traits.push(Trait::plain("idempotency_token"));
        }
        if member.traits.host_label() {
            traits.push(Trait::plain("host_label"));
        }
        if member.traits.event_header() {
            traits.push(Trait::plain("event_header"));
        }
        if member.traits.event_payload() {
            traits.push(Trait::plain("event_payload"));
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
        traits.extend(self.timestamp_format(member));
        traits
    }

    /// How a time is written, where the model says it.
    pub(super) fn timestamp_format(&self, member: &Member) -> Option<Trait> {
        let target = self.model.shapes.get(&member.target)?;
        if target.kind != ShapeKind::Timestamp {
            return None;
        }
        let format = member.traits.timestamp_format().or_else(|| target.traits.timestamp_format())?;
        Some(Trait::plain(match format {
            TimestampFormat::DateTime => "date_time",
            TimestampFormat::HttpDate => "http_date",
            TimestampFormat::EpochSeconds => "epoch_seconds",
        }))
    }
}
