//! Paginators: from botocore's paths to fields.

use super::Context;
use crate::ir::{PageItems, PaginatorDef, PathStep, TypeRef};
use crate::presence;
use botosmith_model::Operation;

/// Lowers an operation's paginator. The front end has checked that its members and paths are there.
pub(super) fn lower_paginator(cx: &Context<'_>, operation: &Operation, ident: &str) -> Option<PaginatorDef> {
    let paginator = cx.model.paginators.get(&operation.name)?;
    let (input, output) = (operation.input.as_deref()?, operation.output.as_deref()?);
    let find = |path: &String| {
        let (steps, target) = cx.path(output, path)?;
        Some((steps, cx.type_of(&target)))
    };
    let (result, others) = match paginator.result_key.split_first() {
        Some((result, others)) => (Some(result), others),
        None => (None, &[][..]),
    };
    let items = result.and_then(|path| {
        let (steps, ty) = find(path)?;
        is_countable(&ty).then(|| PageItems { path: path.clone(), steps, ty })
    });
    let others = others.iter().filter_map(|path| {
        let (steps, ty) = find(path)?;
        let known = is_countable(&ty) || is_number(&ty);
        known.then(|| (path.clone(), steps))
    });
    let limit = paginator.limit_key.as_ref().and_then(|key| {
        let ty = cx.type_of(&cx.member_target(input, key)?);
        let known = matches!(ty, TypeRef::I32 | TypeRef::I64 | TypeRef::String);
        Some((key.clone(), cx.field(input, key).filter(|_| known)?))
    });
    Some(PaginatorDef {
        ident: ident.to_owned(),
        tokens: paginator.input_token.iter().cloned().zip(paginator.output_token.iter().cloned()).collect(),
        more: paginator.more_results.clone(),
        uncounted: result.filter(|_| items.is_none()).cloned(),
        items,
        others: others.collect(),
        once: paginator.non_aggregate_keys.clone(),
        limit,
    })
}

/// Whether a page can be limited by how much of it there is.
fn is_countable(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::List(_) | TypeRef::Map(_) | TypeRef::MapBy(..) | TypeRef::String)
}

fn is_number(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64)
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
