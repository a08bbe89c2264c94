//! Simplifies signatures with definitions that have no public name to what users see: an alias becomes its type, a
//! bound on known types is true or false, and a future becomes its output.
//!
//! This needs the JSON of the crate with those definitions; without it, a signature stays as it is.

use crate::crates::{type_parameters, Crates};
use crate::item::Parameters;
use crate::ty::{lower, Argument, Named, Ty};
use crate::write::Names;
use rustdoc_types::ItemEnum;
use std::collections::BTreeMap;

/// The trait of futures, where it is defined.
const FUTURE: &str = "core::future::future::Future";

/// A type in which no alias is left that users cannot name.
pub(crate) fn without_hidden_aliases(crates: &Crates, names: &Names, ty: &Ty) -> Ty {
    ty.mapped(&|part| match part {
        Ty::Named(named) if !names.can_name(&named.definition) => {
            let of = of_alias(crates, named)?;
            Some(without_hidden_aliases(crates, names, &of))
        }
        _ => None,
    })
}

/// What an alias stands for. There is no endless one: the compiler does not allow it.
fn of_alias(crates: &Crates, named: &Named) -> Option<Ty> {
    let node = crates.definition(&named.definition)?;
    let ItemEnum::TypeAlias(alias) = &node.item.inner else { return None };
    let arguments = named.arguments.iter().filter_map(|argument| match argument {
        Argument::Type(ty) => Some(ty.clone()),
        _ => None,
    });
    let map: BTreeMap<String, Ty> = type_parameters(&alias.generics).into_iter().zip(arguments).collect();
    Some(lower(crates, node.of, &alias.type_).with(&map).resolved(crates))
}

/// Takes out the clauses that say nothing, because no parameter is in them and they hold. Where one does not hold,
/// there is nothing that can be called: `false`.
pub(crate) fn settle(crates: &Crates, parameters: &mut Parameters) -> bool {
    let mut holds = true;
    parameters.clauses.retain(|(ty, bounds)| {
        let is_settled = crates.knows(ty) && !ty.is_generic();
        if is_settled {
            holds &= bounds.iter().all(|bound| crates.fulfils(ty, bound));
        }
        !is_settled
    });
    holds
}

/// What comes of a future whose type is known.
pub(crate) fn awaited(crates: &Crates, ty: &Ty) -> Option<Ty> {
    if crates.knows(ty) {
        crates.associated(ty, FUTURE, "Output")
    } else {
        None
    }
}
