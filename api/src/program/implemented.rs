//! Uses of implementations: those of a type together, in one function.

use super::anchored::{anchored, anchored_name};
use super::taken::Taken;
use super::{Head, OF_SELF};
use crate::compare::Name;
use crate::item::{Item, Owner};
use crate::ty::Named;
use crate::write::{Unnameable, Writer};
use std::collections::BTreeMap;

/// The implementations of a file, by type: a function gives a value of the type back as something that
/// implements it all.
#[derive(Default)]
pub(super) struct Implemented<'a> {
    /// The item that names the function, what is implemented, and the items.
    by_type: BTreeMap<String, (&'a Item, Vec<String>, Vec<Name>)>,
}

impl<'a> Implemented<'a> {
    pub(super) fn add(
        &mut self,
        writer: &Writer<'_>,
        item: &'a Item,
        called: Name,
        owner: &Owner,
        named: &Named,
    ) -> Result<(), Unnameable> {
        let (all, ty) = (anchored_name(named, OF_SELF), anchored(&owner.ty, OF_SELF));
        let unchanged = all == *named && ty == owner.ty;
        let lifetimes = if unchanged { Vec::new() } else { vec![OF_SELF.to_owned()] };
        let Head { parameters, clauses } = Head::with(writer, &[&owner.parameters], lifetimes, Vec::new())?;
        // What comes back holds what the type holds.
        let held: String = ty.lifetimes().map(|name| format!(" + {name}")).collect();
        let (implemented, owner) = (writer.named(&all)?, writer.ty(&ty)?);
        // The name and the traits come where the marks are.
        let form = format!("pub fn \u{1}{parameters}(x: {owner}) -> impl \u{2}{held}{clauses} {{ x }}");
        let (_, traits, names) = self.by_type.entry(form).or_insert((item, Vec::new(), Vec::new()));
        traits.push(implemented);
        names.push(called);
        Ok(())
    }

    /// The functions, a line each, with the items that each uses.
    pub(super) fn write(self, names: &mut Taken) -> Vec<(String, Vec<Name>)> {
        let mut lines = Vec::new();
        for (form, (item, mut traits, items)) in self.by_type {
            traits.sort();
            traits.dedup();
            let line = form.replace('\u{1}', &names.name(item)).replace('\u{2}', &traits.join(" + "));
            lines.push((line, items));
        }
        lines
    }
}
