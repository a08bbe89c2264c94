//! Gives types names for the lifetimes that they leave out.

use crate::ty::{Argument, Bound, Named, Ty};

/// A type whose unnamed lifetimes are `to`.
pub(super) fn anchored(ty: &Ty, to: &str) -> Ty {
    let list = |types: &[Ty]| types.iter().map(|ty| anchored(ty, to)).collect();
    match ty {
        Ty::Ref { lifetime, mutable, to: inner } => Ty::Ref {
            lifetime: Some(lifetime.clone().unwrap_or_else(|| to.to_owned())),
            mutable: *mutable,
            to: Box::new(anchored(inner, to)),
        },
        Ty::Named(named) => Ty::Named(anchored_name(named, to)),
        Ty::Tuple(types) => Ty::Tuple(list(types)),
        Ty::Slice(ty) => Ty::Slice(Box::new(anchored(ty, to))),
        Ty::Impl(bounds) => Ty::Impl(anchored_bounds(bounds, to)),
        Ty::Dyn(bounds) => Ty::Dyn(anchored_bounds(bounds, to)),
        _ => ty.clone(),
    }
}

pub(super) fn anchored_name(named: &Named, to: &str) -> Named {
    let arguments = named.arguments.iter().map(|argument| match argument {
        Argument::Lifetime(name) if name == "'_" => Argument::Lifetime(to.to_owned()),
        Argument::Type(ty) => Argument::Type(anchored(ty, to)),
        Argument::Equal(name, ty) => Argument::Equal(name.clone(), anchored(ty, to)),
        other => other.clone(),
    });
    Named { arguments: arguments.collect(), ..named.clone() }
}

fn anchored_bounds(bounds: &[Bound], to: &str) -> Vec<Bound> {
    let one = |bound: &Bound| match bound {
        Bound::Trait { named, maybe, lifetimes } => {
            Bound::Trait { named: anchored_name(named, to), maybe: *maybe, lifetimes: lifetimes.clone() }
        }
        Bound::Lifetime(name) if name == "'_" => Bound::Lifetime(to.to_owned()),
        other => other.clone(),
    };
    bounds.iter().map(one).collect()
}
