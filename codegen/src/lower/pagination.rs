//! Paginators: from botocore's paths to fields.

use super::Context;
use crate::ir::{PaginatorDef, PathStep, TypeRef};
use crate::presence;
use botosmith_model::problem::Problems;
use botosmith_model::Operation;

/// Lowers an operation's paginator.
///
/// The official crates know one token and plain paths. botocore has a handful of paginators with
/// several tokens, or with JMESPaths that pick from a list; those are left out, with a warning.
pub(super) fn lower_paginator(
    cx: &Context<'_>,
    operation: &Operation,
    ident: &str,
    problems: &mut Problems,
) -> Option<PaginatorDef> {
    let paginator = cx.model.paginators.get(&operation.name)?;
    let mut left_out = |why: &str| {
        problems.warning(paginator.origin.file(), paginator.origin.pointer(), format!("left out: {why}"));
        None::<PaginatorDef>
    };
    let ([into], [from]) = (paginator.input_token.as_slice(), paginator.output_token.as_slice()) else {
        return left_out("several tokens");
    };
    let (Some(input), Some(output)) = (operation.input.as_deref(), operation.output.as_deref()) else {
        return left_out("the operation has no output");
    };
    let Some((token_path, token_end)) = cx.path(output, from) else {
        return left_out(&format!("the path `{from}` is not plain"));
    };
    let Some(token) = cx.member_target(input, into) else { return left_out("the input lacks the token") };
    let token_type = cx.type_of(&token);
    if !matches!(token_type, TypeRef::String | TypeRef::Map(_)) || token_type != cx.type_of(&token_end) {
        return left_out(
            "the token is neither a string nor a map, or another in the output than in the input",
        );
    }
    let items = paginator.result_key.first().and_then(|path| {
        let (steps, target) = cx.path(output, path)?;
        let ty = cx.type_of(&target);
        matches!(ty, TypeRef::List(_) | TypeRef::Map(_)).then_some((ty, steps))
    });
    let limit_field = paginator.limit_key.as_ref().and_then(|key| {
        let target = cx.member_target(input, key)?;
        let is_number = matches!(cx.type_of(&target), TypeRef::I32 | TypeRef::I64);
        is_number.then(|| cx.field(input, key))?
    });
    Some(PaginatorDef {
        ident: ident.to_owned(),
        token_field: cx.field(input, into)?,
        token_type,
        token_path,
        items,
        limit_field,
    })
}

impl Context<'_> {
    fn member_target(&self, structure: &str, member: &str) -> Option<String> {
        Some(self.kind(structure)?.members()?.get(member)?.target.clone())
    }

    /// The field of a structure's member.
    fn field(&self, shape: &str, member: &str) -> Option<String> {
        self.symbols.field(shape, member).map(str::to_owned)
    }

    /// The fields along a plain dotted path, and the shape at its end.
    fn path(&self, structure: &str, path: &str) -> Option<(Vec<PathStep>, String)> {
        let mut at = structure.to_owned();
        let mut steps = Vec::new();
        for name in path.split('.') {
            let member = self.kind(&at)?.members()?.get(name)?;
            let required = presence::always_there(self.model, member);
            steps.push(PathStep { field: self.field(&at, name)?, required });
            at.clone_from(&member.target);
        }
        Some((steps, at))
    }
}
