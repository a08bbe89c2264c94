//! Chooses the calls that the crate's own documentation shows: the simplest ones that the service has.
//!
//! An operation is simple if all its required members are strings, if it only reads, if it has few required
//! members, and if its name is short; in this order. The model alone decides.

use super::{example, Context};
use crate::ir::{Call, Canned, ErrorDef, FieldDef, FieldKind, Guide, OpDef, Setter, Value, WaiterDef};

/// Where nothing says better: the region that requests to AWS's global services are signed for.
const REGION: &str = "us-east-1";

/// Chooses what the documentation shows.
pub(super) fn lower_guide(
    cx: &Context<'_>,
    operations: &[OpDef],
    errors: &[ErrorDef],
    waiters: &[WaiterDef],
) -> Guide {
    let all: Vec<Plain<'_>> = (0..operations.len()).map(|place| Plain::new(cx, operations, place)).collect();
    let start = choose(&all, |_| Some(0));
    let not_found = |op: &OpDef| op.errors.iter().position(|e| errors[*e].code.contains("NotFound"));
    // To ask for one thing that is not there is the error that everybody meets.
    let asks = |plain: &Plain<'_>| not_found(plain.op).is_some() && plain.reads && plain.required > 0;
    let error = choose(&all, |plain| (!plain.op.errors.is_empty()).then(|| usize::from(!asks(plain))));
    let wait = waiters.iter().enumerate().map(|(place, waiter)| (place, &all[waiter.operation]));
    Guide {
        region: region(cx),
        error: error.map(|plain| {
            let place = plain.op.errors[not_found(plain.op).unwrap_or(0)];
            (plain.call(), place)
        }),
        pages: choose(&all, |plain| plain.op.paginator.as_ref().map(|_| usize::from(!plain.op.has_items())))
            .map(Plain::call),
        wait: wait
            .min_by_key(|(place, plain)| (plain.missing, plain.required, *place))
            .map(|(place, plain)| (plain.call(), place)),
        canned: choose(&all, |plain| canned(plain.op).map(|setters| usize::from(setters.is_empty())))
            .and_then(|plain| Some(Canned { call: plain.call(), output: canned(plain.op)? })),
        start: start.map(Plain::call),
    }
}

/// An operation and how plain it is.
struct Plain<'a> {
    place: usize,
    op: &'a OpDef,
    /// Required members that are no texts.
    missing: usize,
    required: usize,
    reads: bool,
    setters: Vec<Setter>,
    complete: bool,
}

impl<'a> Plain<'a> {
    fn new(cx: &Context<'_>, operations: &'a [OpDef], place: usize) -> Self {
        let op = &operations[place];
        let input = cx.model.operations.get(&op.wire_name).and_then(|op| op.input.as_ref());
        let members = input.and_then(|input| cx.kind(input)?.members()).into_iter().flatten();
        let required = members.filter(|(_, member)| member.traits.required());
        let wanted: Vec<&FieldDef> = required
            .filter_map(|(name, _)| op.input.members.iter().find(|field| field.member == *name))
            .filter(|field| !field.traits.iter().any(|its| its.word == "idempotency_token"))
            .collect();
        let missing = wanted.iter().filter(|field| field.kind != FieldKind::Text).count();
        let reads = ["list_", "get_", "describe_"].iter().any(|verb| op.module.starts_with(verb));
        let operation = cx.model.operations.get(&op.wire_name);
        let (setters, complete) = operation.map_or_else(Default::default, |op| example::setters(cx, op));
        Self { place, op, missing, required: wanted.len(), reads, setters, complete }
    }

    fn call(&self) -> Call {
        Call { operation: self.place, setters: self.setters.clone(), complete: self.complete }
    }
}

/// The plainest operation for which there is a number; a smaller number goes before everything but completeness.
fn choose<'p, 'a>(all: &'p [Plain<'a>], rank: impl Fn(&Plain<'a>) -> Option<usize>) -> Option<&'p Plain<'a>> {
    let ranked = all.iter().filter_map(|plain| Some((rank(plain)?, plain)));
    let order = |(rank, plain): &(usize, &'p Plain<'a>)| {
        (plain.missing, *rank, !plain.reads, plain.required, plain.op.module.len(), plain.place)
    };
    ranked.min_by_key(order).map(|(_, plain)| plain)
}

/// How an output is built: with all that is required of it, and a text where it has one. `None` where that takes more
/// than texts and empty values.
fn canned(op: &OpDef) -> Option<Vec<Setter>> {
    let first = op.output.members.iter().position(|field| field.kind == FieldKind::Text);
    let members = op.output.members.iter().enumerate();
    let shown = members.filter(|(place, field)| field.is_asked() || Some(*place) == first);
    let setter = |(_, field): (usize, &FieldDef)| {
        let (ident, value) = match field.kind {
            FieldKind::Text => (&field.ident, Value::Text("example".to_owned())),
            FieldKind::Value | FieldKind::Boxed => return None,
            _ => (&field.set, Value::Empty),
        };
        Some(Setter { ident: ident.clone(), args: vec![value] })
    };
    shown.map(setter).collect()
}

/// A region in which the service may be.
fn region(cx: &Context<'_>) -> String {
    let first = cx.model.partitions.as_ref().and_then(|partitions| partitions.partitions.first());
    let global = first.map(|first| first.outputs.implicit_global_region.as_str());
    let listed = first.and_then(|first| first.regions.keys().next().map(String::as_str));
    let plain = |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    global.into_iter().chain(listed).find(plain).unwrap_or(REGION).to_owned()
}
