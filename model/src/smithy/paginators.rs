//! Reads paginators: what an operation says of its pages, and what the service says of those of all.

use super::scope::Scope;
use crate::cursor::{Cursor, Object};
use crate::origin::{Origin, Part, ShapeId};
use crate::problem::Problems;
use crate::service::{Operation, Paginator};
use crate::shape::Shape;
use crate::validate::paths::{check_input_member, check_output_path};
use indexmap::IndexMap;

const TRAIT: &str = "smithy.api#paginated";

/// Reads the paginators of all operations that have one.
pub(super) fn read(
    scope: &Scope<'_>,
    operations: &IndexMap<String, Operation>,
    shapes: &IndexMap<String, Shape>,
    problems: &mut Problems,
) -> IndexMap<String, Paginator> {
    let of_all = scope.service.traits.get(TRAIT).and_then(|at| at.object(problems));
    let mut paginators = IndexMap::new();
    for (name, definition) in &scope.operations {
        let Some(at) = definition.traits.get(TRAIT) else { continue };
        let Some(operation) = operations.get(*name) else { continue };
        let Some(object) = at.object(problems) else { continue };
        let both = Both { own: &object, of_all: of_all.as_ref(), context: (operation, shapes) };
        if let Some(paginator) = both.paginator(name, at, problems) {
            paginators.insert((*name).to_owned(), paginator);
        }
        object.finish(problems);
    }
    if let Some(of_all) = of_all {
        of_all.ignore(&["inputToken", "outputToken", "items", "pageSize"]);
        of_all.finish(problems);
    }
    paginators
}

/// How a member or a path is checked against the operation and the shapes.
type Check = fn(&Cursor<'_>, &str, Option<(&Operation, &IndexMap<String, Shape>)>, &mut Problems);

/// The trait of an operation and that of the service.
struct Both<'r, 'a> {
    own: &'r Object<'a>,
    of_all: Option<&'r Object<'a>>,
    context: (&'r Operation, &'r IndexMap<String, Shape>),
}

impl<'a> Both<'_, 'a> {
    fn paginator(&self, name: &str, at: &Cursor<'a>, problems: &mut Problems) -> Option<Paginator> {
        let input_token = self.required("inputToken", problems);
        let output_token = self.required("outputToken", problems);
        // What the service says of all need not be true of an operation that has no such member.
        let limit_key = self.optional("pageSize").and_then(|(at, is_own)| {
            let name = at.string(problems)?;
            self.check(&at, name, is_own, check_input_member, problems).then(|| name.to_owned())
        });
        let result_key = self.optional("items").and_then(|(at, is_own)| {
            let path = at.string(problems)?;
            self.check(&at, path, is_own, check_output_path, problems).then(|| path.to_owned())
        });
        let (input_token, output_token) = (input_token?, output_token?);
        let context = Some(self.context);
        check_input_member(&input_token, input_token.string(problems)?, context, problems);
        check_output_path(&output_token, output_token.string(problems)?, context, problems);
        Some(Paginator {
            origin: Origin::new(Part::Paginator, ShapeId::new("", name), at.file().into(), at.pointer()),
            input_token: vec![input_token.string(problems)?.to_owned()],
            output_token: vec![output_token.string(problems)?.to_owned()],
            limit_key,
            result_key: result_key.into_iter().collect(),
            non_aggregate_keys: Vec::new(),
            more_results: None,
        })
    }

    fn optional(&self, key: &'static str) -> Option<(Cursor<'a>, bool)> {
        let own = self.own.get(key).map(|at| (at, true));
        own.or_else(|| Some((self.of_all?.get(key)?, false)))
    }

    fn required(&self, key: &'static str, problems: &mut Problems) -> Option<Cursor<'a>> {
        let found = self.optional(key).map(|(at, _)| at);
        if found.is_none() {
            let message = format!("neither this trait nor that of the service has the key `{key}`");
            self.own.cursor().error(problems, message);
        }
        found
    }

    /// Whether a key means something: what the operation says itself is wrong where it does not.
    fn check(
        &self,
        at: &Cursor<'_>,
        text: &str,
        is_own: bool,
        check: Check,
        problems: &mut Problems,
    ) -> bool {
        let mut found = Problems::default();
        check(at, text, Some(self.context), &mut found);
        if is_own {
            problems.extend(found.iter());
        }
        found.is_empty()
    }
}
